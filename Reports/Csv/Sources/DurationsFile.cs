using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>durations.csv</c>: how long ads stay open, by occupation.</summary>
internal static class DurationsFile
{
    /// <summary>The ages shown, in days.</summary>
    public static IReadOnlyList<int> Ages { get; } = [7, 14, 30, 60];

    public static CsvTable<SurvivalCurve> Table(WeekFigures week)
    {
        var table = new CsvTable<SurvivalCurve>("durations.csv", "Cuánto duran abiertos los anuncios, en total y por ocupación con 30 anuncios o más.")
            .Week(week.Report)
            .Text("level", "total u occupation.", curve => curve.IsTotal ? "total" : "occupation")
            .Text("occupation", "URI de la ocupación; vacío en el total o sin ocupación codificada.", curve => curve.Occupation)
            .Text("occupation_label", "Su nombre en español.", curve => LabelOf(week, curve))
            .Whole("ads", "anuncios", "Anuncios de las últimas trece semanas cuyo comienzo se conoce.", curve => curve.Ads)
            .Whole("closed", "anuncios", "Los que cerraron; los demás seguían abiertos cuando se vieron por última vez.", curve => curve.Closed)
            .Whole("median_days", "días", "Edad a la que ha cerrado la mitad; vacío si la curva no baja tanto.", curve => curve.Median);
        foreach (var age in Ages)
        {
            table = table.Number($"open_after_{age}_days", "proporción de 0 a 1", $"Parte que sigue abierta a los {age} días; vacío si no se han visto anuncios de esa edad.", curve => curve.At(age)?.Open);
        }

        return table.Marks(week.Report);
    }

    public static string LabelOf(WeekFigures week, SurvivalCurve curve) => week.NameOf(curve.IsTotal ? Dimension.Total : Dimension.Occupation, curve.Occupation);
}
