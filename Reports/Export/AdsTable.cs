using DiCoDe.Domain.Ads.Terms.Working;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;

namespace DiCoDe.Reports.Export;

/// <summary><c>ads.csv</c>: the ads, without the personal data that was found in them.</summary>
internal static class AdsTable
{
    public static ExportTable<ExportedAd> Of(ConceptNames names) => new ExportTable<ExportedAd>("ads.csv", "Anuncios nuevos o abiertos en el periodo. De sus palabras se quitaron los datos personales que se reconocieron.")
        .Known("portal", "Nombre corto del portal.", row => row.Counted.Portal.Value)
        .Text("key", "Clave del anuncio en el portal; con portal lo identifica.", row => row.Counted.Key)
        .Text("title", "Título.", row => row.Title)
        .Text("text", "Texto, al que apuntan start y length de mentions.csv.", row => row.Text)
        .Whole("personal_data_removed", "piezas", "Datos personales que se quitaron: correos, teléfonos, nombres de contacto, enlaces de mensajería.", row => row.PersonalDataRemoved)
        .Day("new_on", "Día en que cuenta como nuevo.", row => row.Counted.NewOn)
        .Day("first_seen_on", "Primer día en que se vio.", row => row.Counted.FirstSeenOn)
        .Day("last_seen_on", "Último día en que se vio.", row => row.Counted.LastSeenOn)
        .Known("posted_kind", "Qué dice de su publicación: day (el día), on_or_before (ese día o antes); vacío si no dice.", row => TermCode.Of(row.Counted.Posted.Kind))
        .Whole("positions", "plazas", "Plazas que ofrece; vacío si no dice.", row => row.Counted.Positions.IsStated ? row.Counted.Positions.Stated : null)
        .Text("employer", "Empleador como lo dice el anuncio; vacío si no lo dice.", row => row.Employer)
        .Known("employer_kind", "named (con su nombre), confidential (se oculta), agency (agencia); vacío si no dice quién.", row => TermCode.Of(row.Counted.EmployerKind))
        .Text("country", "País, ISO 3166-1 de dos letras; vacío si no consta.", row => row.Counted.Place.Country)
        .Text("region", "División de primer nivel; vacío si no consta.", row => row.Counted.Place.Region)
        .Text("region_code", "Su clave estadística; vacío si no consta.", row => row.RegionCode)
        .Text("municipality", "Municipio; vacío si no consta.", row => row.Counted.Place.Municipality)
        .Text("municipality_code", "Su clave estadística dentro de la división; vacío si no consta.", row => row.MunicipalityCode)
        .Known("occupation", "URI de la ocupación; vacío si no se codificó.", row => row.Counted.Occupation.IsNone ? "" : row.Counted.Occupation.Value)
        .Known("occupation_label", "Su nombre.", row => row.Counted.Occupation.IsNone ? "" : names.Of(row.Counted.Occupation.Value))
        .Text("isco", "Grupo primario de la CIUO-08, 4 cifras; vacío si no consta.", row => row.Isco)
        .Text("language", "Idioma, ISO 639-1; vacío si no se reconoce.", row => row.Counted.Terms.Language)
        .Text("currency", "Moneda del sueldo, ISO 4217; vacío si no dice sueldo.", row => row.Counted.Terms.Currency)
        .Number("month_minimum", "moneda por mes", "Sueldo mínimo al mes; vacío si no dice o no puede llevarse a un mes.", 2, row => row.Counted.Terms.MonthMinimum)
        .Number("month_maximum", "moneda por mes", "Sueldo máximo al mes, igual.", 2, row => row.Counted.Terms.MonthMaximum)
        .Flag("has_commission", "true si habla de comisiones o bonos.", row => row.Counted.Terms.HasCommission)
        .Known("contract", "Contrato, como en conditions.csv.", row => TermCode.Of(row.Counted.Terms.Contract))
        .Known("hiring", "Quién contrata, igual.", row => TermCode.Of(row.Counted.Terms.Hiring))
        .Known("load", "Jornada, igual.", row => TermCode.Of(row.Counted.Terms.Load))
        .Text("shifts", "Turnos, separados por espacio.", row => ShiftsOf(row.Counted.Terms.Shifts))
        .Known("work_mode", "Modalidad, igual.", row => TermCode.Of(row.Counted.Terms.WorkMode))
        .Known("schooling", "Escolaridad mínima, igual.", row => TermCode.Of(row.Counted.Terms.Schooling))
        .Whole("experience_months", "meses", "Experiencia mínima; 0 si no hace falta, vacío si no dice.", row => row.Counted.Terms.ExperienceMonths)
        .Text("treatment", "Exigencias sobre la persona, como en treatment.csv, separadas por espacio.", row => string.Join(' ', row.Counted.Terms.Treatment.All().Select(TermCode.Of)));

    private static string ShiftsOf(Shifts shifts) =>
        string.Join(' ', Enum.GetValues<Shifts>().Where(shift => shift != Shifts.None && shifts.HasFlag(shift)).Select(TermCode.Of));
}
