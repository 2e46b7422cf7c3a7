using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Bases;

namespace DiCoDe.Reports.Figures;

/// <summary>What is given and what is not, since it could not be read: every rule of it, in one place.</summary>
/// <remarks>The numbers are ours: no office of statistics publishes one for job ads. They follow the habit of not printing a share whose next ad would
/// move it by points, or that tells of two employers rather than of a market. They keep no secret: counts are published always, and whoever needs the share can divide.</remarks>
public static class Disclosure
{
    /// <summary>A share of fewer ads than this is not shown.</summary>
    public const int FewestAds = 30;

    /// <summary>A share that rests on fewer employers than this is not shown. Agencies and those who hide are not employers.</summary>
    public const int FewestEmployers = 3;

    /// <summary>A row of whose ads one employer has more than this part is marked.</summary>
    public const double LargestPart = 0.5;

    /// <summary>Quartiles of fewer stated pays than this are not shown.</summary>
    public const int FewestPays = 10;

    /// <summary>Whether a share may be shown: not when its base is too small, nor when the row has ads and too few employers stand behind them.</summary>
    /// <param name="newAds">The row's new ads.</param>
    /// <param name="shareBase">The new ads it is a share of.</param>
    /// <param name="employers">The employers behind the row; <see langword="null"/> when the rule does not hold for it (<see cref="CountsEmployers"/>).</param>
    public static ValueFlag OfShare(int newAds, int shareBase, int? employers) =>
        shareBase < FewestAds || (newAds > 0 && employers < FewestEmployers) ? ValueFlag.Suppressed : ValueFlag.None;

    /// <summary>Whether quartiles of pay may be shown.</summary>
    public static ValueFlag OfPay(int stated) => stated < FewestPays ? ValueFlag.Suppressed : ValueFlag.None;

    /// <summary>Whether one employer has so many of a row's new ads that the row is about it.</summary>
    public static bool IsDominated(int newAds, RowBasis basis) => basis.OfLargestEmployer > LargestPart * newAds;

    /// <summary>Whether rows of a dimension are held to a number of employers: not the whole, nor a portal, which is no employer's, nor who advertises, where
    /// the row of those who hide has no employer by its nature.</summary>
    public static bool CountsEmployers(Dimension dimension) => dimension is not (Dimension.Total or Dimension.Portal or Dimension.EmployerKind);
}
