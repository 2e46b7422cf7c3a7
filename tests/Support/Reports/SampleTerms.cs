using DiCoDe.Domain.Demand;

namespace DiCoDe.Tests.Support.Reports;

/// <summary>Invented conditions of work for the invented week.</summary>
internal static class SampleTerms
{
    public static IReadOnlyList<(Dimension Dimension, string Key, int Ads)> Rows { get; } =
    [
        (Dimension.Pay, "", 2600), (Dimension.Pay, "stated", 1500), (Dimension.Pay, "commission", 218),
        (Dimension.Contract, "", 3300), (Dimension.Contract, "permanent", 800), (Dimension.Contract, "fixed_term", 150), (Dimension.Contract, "internship", 68),
        (Dimension.Load, "", 2200), (Dimension.Load, "full_time", 1900), (Dimension.Load, "part_time", 218),
        (Dimension.Shift, "", 3400), (Dimension.Shift, "night", 420), (Dimension.Shift, "rotating", 510),
        (Dimension.WorkMode, "", 3000), (Dimension.WorkMode, "onsite", 900), (Dimension.WorkMode, "remote", 418),
        (Dimension.Schooling, "", 1800), (Dimension.Schooling, "lower_secondary", 700), (Dimension.Schooling, "upper_secondary", 1100), (Dimension.Schooling, "bachelor", 718),
        (Dimension.Experience, "", 2500), (Dimension.Experience, "none", 300), (Dimension.Experience, "12_to_23", 1000), (Dimension.Experience, "60_or_more", 118),
        (Dimension.EmployerKind, "", 120), (Dimension.EmployerKind, "named", 2900), (Dimension.EmployerKind, "confidential", 900), (Dimension.EmployerKind, "agency", 398),
        (Dimension.Treatment, "", 3600), (Dimension.Treatment, "age", 500), (Dimension.Treatment, "sex", 180),
    ];

    public static IEnumerable<PayRow> Pay(double scale)
    {
        yield return new PayRow(Dimension.Total, "", "MXN", (int)(13_000 * scale), (int)(4_000 * scale), 8_000, 10_500, 15_250);
        yield return new PayRow(Dimension.Occupation, SampleTaxonomy.Taxonomy.Occupations[0].Uri.Value, "MXN", (int)(1_900 * scale), (int)(600 * scale), 7_900, 9_000, 11_000);
        yield return new PayRow(Dimension.Place, "MX/Jalisco/", "MXN", (int)(1_900 * scale), (int)(500 * scale), 8_100, 9_800, 12_400);
    }
}
