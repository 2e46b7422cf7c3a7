using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Figures;

/// <summary>What may be said of the concentration of employers.</summary>
internal static class EmployerFigures
{
    /// <summary>Of no more than ten employers the ten largest are all of them; with some more, no single one can be told from the sum.</summary>
    public const int FewestEmployers = 13;

    /// <summary>Whether enough employers and ads stand behind it.</summary>
    public static bool IsShown(EmployerConcentration row) => row.Employers >= FewestEmployers && row.NewAds >= Measured.FewestAdsForShare;

    /// <summary>The part of the ads that the ten largest have; <see langword="null"/> when it is not shown.</summary>
    public static double? Share(EmployerConcentration row) => IsShown(row) ? (double)row.OfTenLargest / row.NewAds : null;
}
