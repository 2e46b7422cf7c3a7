using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Figures;

/// <summary>What may be said of pay.</summary>
internal static class PayFigures
{
    /// <summary>Quartiles of fewer pays than this are not shown.</summary>
    public const int FewestStated = 10;

    /// <summary>Whether enough ads state it.</summary>
    public static bool IsShown(PayRow row) => row.Stated >= FewestStated;
}
