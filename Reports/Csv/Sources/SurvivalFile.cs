using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>survival.csv</c>: the curves, point by point.</summary>
internal static class SurvivalFile
{
    public static IEnumerable<(SurvivalCurve Curve, SurvivalPoint Point)> Rows(WeeklyReport report) =>
        report.Survival.SelectMany(curve => curve.Points.Select(point => (curve, point)));

    public static CsvTable<(SurvivalCurve Curve, SurvivalPoint Point)> Table(WeekFigures week) => new CsvTable<(SurvivalCurve Curve, SurvivalPoint Point)>("survival.csv", "Curvas de permanencia: qué parte de los anuncios sigue abierta a cada edad (Kaplan-Meier, con entrada tardía).")
        .Week(week.Report)
        .Text("level", "total u occupation.", row => row.Curve.IsTotal ? "total" : "occupation")
        .Text("occupation", "URI de la ocupación; vacío en el total o sin ocupación codificada.", row => row.Curve.Occupation)
        .Text("occupation_label", "Su nombre en español.", row => DurationsFile.LabelOf(week, row.Curve))
        .Whole("age", "días", "Edad: días desde que el anuncio se publicó o, si no lo dice, desde que se vio por primera vez.", row => row.Point.Age)
        .Whole("at_risk", "anuncios", "Anuncios que se sabía abiertos hasta esa edad.", row => row.Point.AtRisk)
        .Whole("closed", "anuncios", "De ellos, los que cerraron a esa edad.", row => row.Point.Closed)
        .Number("open_share", "proporción de 0 a 1", "Parte que sigue abierta después de esa edad.", row => row.Point.Open)
        .Number("open_share_low", "proporción de 0 a 1", "Límite inferior de su intervalo de 95 %.", row => row.Point.Lower)
        .Number("open_share_high", "proporción de 0 a 1", "Límite superior de su intervalo de 95 %.", row => row.Point.Upper)
        .Marks(week.Report);
}
