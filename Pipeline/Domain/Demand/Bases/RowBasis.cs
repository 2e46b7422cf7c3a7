namespace DiCoDe.Domain.Demand.Bases;

/// <summary>What a row rests on: whose ads, and from where.</summary>
/// <param name="Employers">The employers of the new ads of the week: most ads first, then by name (ordinal). Agencies and those who hide are not employers:
/// nobody knows for how many they stand.</param>
/// <param name="Sources">The portals, in ordinal order; they add up to the row. None for <see cref="Dimension.SkillInOccupation"/>, which has too many rows.</param>
public sealed record RowBasis(IReadOnlyList<EmployerAds> Employers, IReadOnlyList<SourceCount> Sources)
{
    /// <summary>Nothing known.</summary>
    public static RowBasis None { get; } = new([], []);

    /// <summary>The new ads of the employer that has most; 0 when none is known.</summary>
    public int OfLargestEmployer => Employers.Count > 0 ? Employers[0].NewAds : 0;

    /// <summary>The basis of rows together that share no ad.</summary>
    public static RowBasis Of(IReadOnlyList<RowBasis> rows) => rows is [var only] ? only : new(
        [
            .. rows.SelectMany(row => row.Employers)
                .GroupBy(one => one.Employer, StringComparer.Ordinal)
                .Select(group => new EmployerAds(group.Key, group.Sum(one => one.NewAds)))
                .OrderByDescending(one => one.NewAds)
                .ThenBy(one => one.Employer, StringComparer.Ordinal),
        ],
        [
            .. rows.SelectMany(row => row.Sources)
                .GroupBy(one => one.Portal)
                .Select(group => group.Aggregate((sum, next) => sum with { This = sum.This.Plus(next.This), Before = sum.Before.Plus(next.Before) }))
                .OrderBy(one => one.Portal.Value, StringComparer.Ordinal),
        ]);
}
