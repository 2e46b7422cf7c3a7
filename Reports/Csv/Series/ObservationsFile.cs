using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Observations;

namespace DiCoDe.Reports.Csv.Series;

/// <summary><c>observations.csv</c>: every number in a row of its own.</summary>
internal static class ObservationsFile
{
    public const string Name = "observations.csv";

    public static CsvTable<Observation> Table(WeeklyReport report, string run) => new CsvTable<Observation>(Name, "Todas las cifras en forma larga: una fila por semana, dimensión, clave y medida.")
        .Known("period", "Semana ISO 8601 a la que pertenece la cifra, de lunes a domingo (2026-W46).", PeriodOf())
        .Known("dimension", "Por qué se cuenta, como en demand.csv.", row => TermCode.Of(row.Dimension))
        .Known("key", "Cuál, como en demand.csv.", row => row.Key)
        .Known("within", "Ocupación cuando dimension es skill_in_occupation; moneda en las medidas que empiezan por pay_; si no, vacío.", row => row.Within)
        .Known("measure", "Qué se mide: new_ads, new_positions, new_repeats, open_ads, change (anuncios nuevos frente a la semana anterior), share (parte de los anuncios nuevos), pay_stated (parte de los abiertos que dice sueldo), pay_lower_quartile, pay_median, pay_upper_quartile (moneda por mes).", row => row.Measure)
        .Measure("value", "según measure", "La cifra; vacía si flag dice por qué.", row => row.Value)
        .Whole("n", "anuncios", "Anuncios en los que se apoya la cifra; en change, los de las dos semanas.", row => row.Ads)
        .Whole("numerator", "anuncios", "En las partes, los anuncios de la fila.", row => row.Numerator)
        .Whole("denominator", "anuncios", "En las partes, la base.", row => row.Denominator)
        .Measure("low", "según measure", "Límite inferior del intervalo, donde lo hay: en share de 95 %; en change el que decide si hubo cambio.", row => row.Bounds?.Low)
        .Measure("high", "según measure", "Límite superior del intervalo.", row => row.Bounds?.High)
        .Known("flag", $"Por qué falta value: {FlagSigns.Meaning}.", row => FlagSigns.Of(row.Flag))
        .Whole("sources", "portales", "Portales con anuncios en la fila esta semana; vacío si no consta.", row => row.Sources)
        .Known("model", "Clasificador que halló las menciones: método, versión y taxonomía.", _ => report.Classifier.Value)
        .Known("run", "Huella del recuento (SHA-256, primeras 12 cifras): la misma si se contó lo mismo con lo mismo.", _ => run)
        .Marks(report);

    /// <summary>The same instance for as long as the week is the same: half a million rows are of one.</summary>
    private static Func<Observation, string> PeriodOf()
    {
        Dictionary<IsoWeek, string> known = [];
        return row => known.TryGetValue(row.Period, out var text) ? text : known[row.Period] = row.Period.ToString();
    }
}
