using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Reports.Figures.Ranking;
using DiCoDe.Reports.Text;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>portals.csv</c>: how each portal was observed, and its ads.</summary>
internal static class PortalsFile
{
    public static CsvTable<PortalLine> Table(WeeklyReport report) => new CsvTable<PortalLine>("portals.csv", "Portales leídos, su estado y sus anuncios.")
        .Week(report)
        .Text("portal", "Nombre corto del portal.", line => line.Key)
        .Text("portal_label", "Nombre del portal.", line => line.Name)
        .Text("country", "País del portal, ISO 3166-1 de dos letras; vacío si es de varios.", line => line.State.Portal.Country)
        .Flag("demo_portal", "true si los anuncios del portal son inventados.", line => line.State.Portal.IsDemo)
        .Text("state", "Cómo terminó la última lectura hasta el fin de la semana: complete, partial, refused, interrupted, running.", line => State(line.State.State))
        .Text("reason", "Por qué no terminó completa; vacío si lo hizo.", line => PlainText.OneLine(line.State.Reason, PlainText.Label))
        .Whole("runs_in_week", "lecturas", "Lecturas del portal en la semana.", line => line.State.RunsInWeek)
        .Whole("days_in_week", "días", "Días de la semana en que se observó, de 0 a 7.", line => line.State.DaysInWeek)
        .Whole("days_in_week_before", "días", "Días de la semana anterior en que se observó; vacío si no consta.", line => line.State.DaysInWeekBefore)
        .Day("last_observed_on", "Último día en que se observó, hasta el fin de la semana; vacío si nunca.", line => line.State.LastObservedOn)
        .Whole("distinct_new_ads", "anuncios", "new_ads menos new_repeats: los anuncios nuevos que no repiten otro anterior.", line => line.Figures.This.NewAds - line.Figures.This.NewRepeats)
        .Whole("new_ads_without_skills", "anuncios", "Anuncios nuevos en que no se halló ninguna competencia: los de poco texto, sobre todo.", line => line.WithoutSkills)
        .Figures(line => line.Figures, "de la semana")
        .Marks(report);

    private static string State(RunState state) => state switch
    {
        RunState.Complete => "complete",
        RunState.Partial => "partial",
        RunState.Refused => "refused",
        RunState.Interrupted => "interrupted",
        _ => "running",
    };
}
