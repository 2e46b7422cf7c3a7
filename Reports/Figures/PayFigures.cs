using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Page.Tables;

namespace DiCoDe.Reports.Figures;

/// <summary>What may be said of pay.</summary>
internal static class PayFigures
{
    /// <summary>Quartiles of fewer pays than this are not shown.</summary>
    public const int FewestStated = Disclosure.FewestPays;

    /// <summary>Whether enough ads state it.</summary>
    public static bool IsShown(PayRow row) => FlagOf(row) == ValueFlag.None;

    /// <summary>Why its quartiles are not shown.</summary>
    public static ValueFlag FlagOf(PayRow row) => Disclosure.OfPay(row.Stated);

    /// <summary>The part of the open ads that state their pay; <see langword="null"/> when they are too few to tell.</summary>
    public static double? StatedShare(WeekFigures week)
    {
        var open = week.Total.This.OpenAds;
        return open < Measured.FewestAdsForShare
            ? null
            : (double)week.Report.Demand.Rows.Where(row => row.Dimension == Dimension.Pay && string.Equals(row.Key, "stated", StringComparison.Ordinal)).Sum(row => row.This.OpenAds) / open;
    }

    /// <summary>The rows that the page shows: of all ads each currency, of occupations and regions those with quartiles.</summary>
    public static IReadOnlyList<PayRow> Shown(WeekFigures week, Dimension dimension) =>
        [.. week.Pay.Where(row => row.Dimension == dimension && (dimension == Dimension.Total || IsShown(row))).Take(ShownRows.Pays)];
}
