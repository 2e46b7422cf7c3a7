using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures.Trends;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>series.csv</c>: the totals of each observed week, oldest first; a week that is missing was not observed.</summary>
internal static class SeriesFile
{
    private const string Index = "índice, base 100";

    public static CsvTable<WeekTotal> Table(WeeklyReport report)
    {
        var index = WeekIndex.Of(report.Demand).ToDictionary(week => week.Week);
        return new CsvTable<WeekTotal>("series.csv", "Totales de cada semana observada hasta la del informe.")
            .Text("week", "Semana ISO 8601, de lunes a domingo (2026-W46); la semana que falta no se observó.", total => total.Week.ToString())
            .Day("first_day", "Lunes de la semana.", total => total.Week.Monday)
            .Day("last_day", "Domingo de la semana.", total => total.Week.Sunday)
            .Counts(total => total.Count)
            .Number("new_ads_index", Index, "Anuncios nuevos contra los de la semana base, que es 100: la primera de las últimas 53 con 30 anuncios nuevos o más, sin contar la primera de todas; vacío si no hay semana base.", total => index[total.Week].NewAds)
            .Number("new_ads_index_low", Index, "Límite inferior de su intervalo de 95 %, por el azar de las dos semanas; vacío en la semana base.", total => index[total.Week].NewAdsBounds?.Low)
            .Number("new_ads_index_high", Index, "Límite superior de ese intervalo.", total => index[total.Week].NewAdsBounds?.High)
            .Number("open_ads_index", Index, "Anuncios abiertos contra los de la semana base, que es 100; vacío si no hay semana base.", total => index[total.Week].OpenAds)
            .Text("report_week", "Semana del informe al que pertenece el archivo.", _ => report.Demand.Week.ToString())
            .Marks(report);
    }
}
