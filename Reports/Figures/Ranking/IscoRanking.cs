namespace DiCoDe.Reports.Figures.Ranking;

/// <summary>Adds occupations up into ISCO groups: an ad has one occupation, so the groups of a level share no ad.</summary>
internal static class IscoRanking
{
    private const int Levels = 4;

    /// <summary>The groups of level 1, then 2, 3 and 4; within a level ranked, ads without an occupation last.</summary>
    public static IEnumerable<IscoLine> Of(IReadOnlyList<DemandLine> occupations, Names names) =>
        Enumerable.Range(1, Levels).SelectMany(level => OfLevel(occupations, names, level));

    /// <summary>The codes of 1, 2, 3 and 4 digits of an occupation's own code.</summary>
    public static IReadOnlyList<string> CodesOf(string isco) => [.. Enumerable.Range(1, Levels).Select(level => Code(isco, level))];

    private static IEnumerable<IscoLine> OfLevel(IReadOnlyList<DemandLine> occupations, Names names, int level) => occupations
        .GroupBy(line => Code(names.Occupation(line.Key)?.Isco ?? "", level), StringComparer.Ordinal)
        .Select(group => new IscoLine(
            level, group.Key, names.OfIsco(group.Key), Measured.Sum([.. group.Select(line => line.Figures)])))
        .OrderBy(line => line.Code.Length == 0)
        .ThenByDescending(line => line.Figures.This.NewAds)
        .ThenByDescending(line => line.Figures.This.OpenAds)
        .ThenBy(line => line.Code, StringComparer.Ordinal);

    /// <summary>The group's digits; "" when the occupation's own code does not reach that level.</summary>
    private static string Code(string isco, int level) => isco.Length >= level ? isco[..level] : "";
}
