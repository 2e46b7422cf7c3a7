using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Wording.Week;

/// <summary>The sentences that say what the week's number did, and what moved it. Nothing is said that may be chance or a matter of reading.</summary>
internal static class Headline
{
    private const int MostCauses = 3;
    private const int WeeksInYear = 52;

    /// <summary>The change in a few words, to stand beside the number.</summary>
    public static string Change(Measured total, ReportLanguage language = ReportLanguage.Spanish) => total.Verdict switch
    {
        ChangeVerdict.NotAvailable => language.Say("Sin semana anterior con la cual comparar", "No week before to compare with"),
        ChangeVerdict.NotClear => language.Say("Sin cambio claro frente a la semana anterior", "No clear change on the week before"),
        ChangeVerdict.NotComparable => $"{Numbers.Signed(total.Change ?? 0)}{language.Say(", no comparable con la semana anterior", ", not comparable with the week before")}",
        _ => $"{Numbers.Signed(total.Change ?? 0)} {language.Say("frente a la semana anterior", "on the week before")}",
    };

    /// <summary>The same week of the year before, 52 weeks ago; <see langword="null"/> when it was not observed.</summary>
    public static Count? YearAgo(WeekFigures week)
    {
        var year = week.Report.Demand.Week.Plus(-WeeksInYear);
        return week.Report.Demand.Series.Where(total => total.Week == year).Select(total => (Count?)total.Count).FirstOrDefault();
    }

    /// <summary>The total of this week held against that of the year before, judged by itself; the portals of a year ago may have been others.</summary>
    public static Measured OnTheYear(WeekFigures week) => week.Total with { Before = YearAgo(week), IsComparable = true };

    /// <summary>The change on the year in a few words.</summary>
    public static string YearChange(WeekFigures week)
    {
        var (year, language) = (OnTheYear(week), week.Language);
        return year.Verdict switch
        {
            ChangeVerdict.NotAvailable => language.Say("no disponible: hace 52 semanas no se observaba", "not available: 52 weeks ago nothing was observed"),
            ChangeVerdict.NotClear => language.Say("sin cambio claro frente a hace 52 semanas", "no clear change on 52 weeks ago"),
            _ => $"{Numbers.Signed(year.Change ?? 0)} {language.Say("frente a hace 52 semanas", "on 52 weeks ago")}",
        };
    }

    /// <summary>What moved it: one or two sentences.</summary>
    public static string Reason(WeekFigures week)
    {
        var (total, language) = (week.Total, week.Language);
        if (total.Before is not { } before)
        {
            return language.Say(
                "Es la primera semana que se observa, o la anterior no se observó: todavía no hay con qué comparar.",
                "It is the first week observed, or the one before was not observed: there is nothing to compare with yet.");
        }

        var from = language.Say($"La semana anterior hubo {Numbers.Whole(before.NewAds)}", $"The week before there were {Numbers.Whole(before.NewAds)}");
        if (total.Verdict == ChangeVerdict.NotClear)
        {
            var noise = Numbers.Whole(ChangeRule.Noise(total.This.NewAds, before.NewAds, total.Deviations));
            return before.NewAds + total.This.NewAds < ChangeRule.FewestAds
                ? from + language.Say(": son muy pocos para hablar de cambio.", ": too few to speak of a change.")
                : from + language.Say($". Una diferencia de hasta {noise} puede deberse al azar.", $". A difference of up to {noise} may be chance.");
        }

        if (total.Verdict == ChangeVerdict.NotComparable)
        {
            var portals = Words.List([.. week.UnequalPortals.Select(portal => portal.Name)], language);
            return from + language.Say(
                $", pero las dos semanas no se leyeron igual ({portals}): el cambio no puede atribuirse a la demanda.",
                $", but the two weeks were not read alike ({portals}): the change cannot be put down to demand.");
        }

        return $"{from}. {Causes(week, total.Verdict)}";
    }

    /// <summary>A title for a chart: a sentence when the change is clear and comparable, else a neutral one.</summary>
    public static string ChartTitle(Measured total, string neutral, ReportLanguage language = ReportLanguage.Spanish) => total.Verdict switch
    {
        ChangeVerdict.Rise => language.Say("Los anuncios nuevos suben esta semana", "New ads rise this week"),
        ChangeVerdict.Fall => language.Say("Los anuncios nuevos bajan esta semana", "New ads fall this week"),
        _ => neutral,
    };

    private static string Causes(WeekFigures week, ChangeVerdict direction)
    {
        var language = week.Language;
        var causes = week.Occupations
            .Where(line => line.Key.Length > 0 && line.Figures.Verdict == direction)
            .OrderByDescending(line => Math.Abs(line.Figures.Change ?? 0))
            .ThenBy(line => line.Key, StringComparer.Ordinal)
            .Take(MostCauses)
            .Select(line => $"{line.Label} ({Numbers.Signed(line.Figures.Change ?? 0)})")
            .ToList();
        var verb = direction == ChangeVerdict.Rise ? language.Say("Lo que más sube", "What rises most") : language.Say("Lo que más baja", "What falls most");
        return causes.Count == 0
            ? language.Say(
                "Ninguna ocupación por sí sola cambia con claridad: el movimiento se reparte entre muchas.",
                "No occupation by itself changes clearly: the movement is spread over many.")
            : $"{verb}: {Words.List(causes, language)}.";
    }
}
