using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Trends;

namespace DiCoDe.Reports.Csv.Trends;

/// <summary><c>emerging.csv</c>: every skill in the last weeks against the weeks before.</summary>
internal static class EmergingFile
{
    public static CsvTable<TrendLine> Table(WeekFigures week)
    {
        var table = new CsvTable<TrendLine>("emerging.csv", "Competencias que se piden más o menos que antes: las últimas 4 semanas contra las 12 anteriores.")
            .Week(week.Report)
            .Text("skill", "URI de la competencia en la taxonomía.", line => line.Key)
            .Text("skill_label", "Nombre de la competencia en español (si no lo tiene, en inglés).", line => line.Label)
            .Whole("recent_ads", "anuncios", "Anuncios nuevos que la piden en las últimas 4 semanas.", line => line.Recent)
            .Whole("recent_base", "anuncios", "Todos los anuncios nuevos de esas semanas; vacío si no se observaron las 16.", line => line.IsTested ? line.RecentBase : null)
            .Number("recent_share", "proporción de 0 a 1", "recent_ads entre recent_base.", line => line.RecentShare)
            .Whole("earlier_ads", "anuncios", "Anuncios nuevos que la piden en las 12 semanas anteriores.", line => line.Earlier)
            .Whole("earlier_base", "anuncios", "Todos los anuncios nuevos de esas semanas; vacío si no se observaron las 16.", line => line.IsTested ? line.EarlierBase : null)
            .Number("earlier_share", "proporción de 0 a 1", "earlier_ads entre earlier_base.", line => line.EarlierShare)
            .Number("difference", "proporción de 0 a 1", "recent_share menos earlier_share.", line => line.Difference)
            .Number("difference_low", "proporción de 0 a 1", "Límite inferior de su intervalo de 95 %: pocos anuncios y error medido del clasificador.", line => line.Bounds?.Low)
            .Number("difference_high", "proporción de 0 a 1", "Límite superior de ese intervalo.", line => line.Bounds?.High)
            .Number("p_value", "de 0 a 1", "Con qué frecuencia daría el azar una diferencia así de grande si nada hubiera cambiado (prueba de dos proporciones).", line => line.IsTested ? line.P : null)
            .Number("q_value", "de 0 a 1", "Parte de falsos hallazgos entre todas las competencias hasta esta (Benjamini y Hochberg).", line => line.IsTested ? line.Q : null)
            .Text("trend", "rise (se pide más), fall (se pide menos), unclear (puede ser azar, o son menos de 30 anuncios o 3 empleadores); vacío si no se observaron las 16 semanas.", line => VerdictOf(line.Verdict))
            .Whole("recent_employers", "empleadores", "Empleadores distintos con nombre detrás de recent_ads.", line => line.Series.RecentEmployers)
            .Whole("earlier_employers", "empleadores", "Empleadores distintos con nombre detrás de earlier_ads.", line => line.Series.EarlierEmployers);
        for (var number = 0; number < SkillSeries.Weeks; number++)
        {
            var at = number;
            table = table.Whole(ColumnOf(at), "anuncios", at == SkillSeries.Weeks - 1 ? "Anuncios nuevos que la piden en la semana." : $"Anuncios nuevos que la piden {Numbers(SkillSeries.Weeks - 1 - at)} antes de la del informe.", line => line.Series.NewAds[at]);
        }

        return table.Marks(week.Report);
    }

    /// <summary>The column of a week, 0 the oldest.</summary>
    public static string ColumnOf(int at) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ads_{SkillSeries.Weeks - 1 - at}_weeks_ago");

    private static string Numbers(int weeks) => Wording.Numbers.Of(weeks, "semana", "semanas");

    private static string VerdictOf(ChangeVerdict verdict) => verdict switch
    {
        ChangeVerdict.Rise => "rise",
        ChangeVerdict.Fall => "fall",
        ChangeVerdict.NotAvailable => "",
        _ => "unclear",
    };
}
