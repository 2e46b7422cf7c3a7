using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Reports.Figures.Intervals;

namespace DiCoDe.Reports.Figures.Trends;

/// <summary>Tells which skills are asked for more than before, and which less.</summary>
/// <remarks>A test of two proportions by their normal difference, over all skills; the part of false ones among those told is held at 5 % (Y. Benjamini and
/// Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57, 1995). Ads come in batches, so that the true variation is
/// larger than the test's: it is a floor.</remarks>
internal static class TrendRanking
{
    /// <summary>The part of false ones among the skills that are told.</summary>
    public const double FalseDiscoveries = 0.05;

    /// <summary>Whether all the weeks that are compared were observed.</summary>
    public static bool IsObserved(DemandTable demand) => Observed(demand) == SkillSeries.Weeks;

    /// <summary>How many of them were.</summary>
    public static int Observed(DemandTable demand) => demand.Series.Count(total => total.Week > demand.Week.Plus(-SkillSeries.Weeks));

    /// <summary>A line for each skill: those of the largest difference first, then by key.</summary>
    /// <param name="report">The report.</param>
    /// <param name="nameOf">The name of a skill.</param>
    /// <param name="error">How wrong the classifier is, or <see langword="null"/>.</param>
    public static IReadOnlyList<TrendLine> Of(WeeklyReport report, Func<string, string> nameOf, ClassifierError? error)
    {
        var demand = report.Demand;
        var isObserved = IsObserved(demand);
        var lines = report.SkillSeries.Select(series => new TrendLine(nameOf(series.Skill.Value), series, Sum(SkillSeries.Recent, 0), Sum(SkillSeries.Earlier, SkillSeries.Recent)) { Error = error });
        return
        [
            .. WithQ([.. lines.OrderBy(line => line.P).ThenBy(line => line.Key, StringComparer.Ordinal)])
                .OrderByDescending(line => Math.Abs(line.Difference ?? 0))
                .ThenBy(line => line.Key, StringComparer.Ordinal),
        ];

        int Sum(int weeks, int ago) => isObserved
            ? demand.Series.Where(total => total.Week > demand.Week.Plus(-ago - weeks) && total.Week <= demand.Week.Plus(-ago)).Sum(total => total.Count.NewAds)
            : 0;
    }

    /// <summary>The least q of each: the smallest p·m/rank at its rank or after it.</summary>
    /// <param name="lines">The lines, by rising p.</param>
    private static IEnumerable<TrendLine> WithQ(IReadOnlyList<TrendLine> lines)
    {
        var least = 1.0;
        for (var at = lines.Count - 1; at >= 0; at--)
        {
            least = Math.Min(least, lines[at].P * lines.Count / (at + 1));
            yield return lines[at] with { Q = least };
        }
    }
}
