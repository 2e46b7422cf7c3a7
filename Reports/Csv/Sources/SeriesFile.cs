using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>series.csv</c>: the totals of each observed week, oldest first; a week that is missing was not observed.</summary>
internal static class SeriesFile
{
    public static CsvTable<WeekTotal> Table(WeeklyReport report) => new CsvTable<WeekTotal>("series.csv", "Totales de cada semana observada hasta la del informe.")
        .Text("week", "Semana ISO 8601, de lunes a domingo (2026-W46); la semana que falta no se observó.", total => total.Week.ToString())
        .Day("first_day", "Lunes de la semana.", total => total.Week.Monday)
        .Day("last_day", "Domingo de la semana.", total => total.Week.Sunday)
        .Counts(total => total.Count)
        .Text("report_week", "Semana del informe al que pertenece el archivo.", _ => report.Demand.Week.ToString())
        .Marks(report);
}
