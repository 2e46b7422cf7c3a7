using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Page.Charts.Maps;

/// <summary>How strongly a square is filled: more for more, and never so much that the number on it cannot be read, by day, by night or in grey.</summary>
internal static class Shade
{
    private const double Most = 0.42;
    private const double Least = 0.04;

    /// <summary>The opacity of a value between nothing and the highest.</summary>
    public static string Of(double value, double highest) => Numbers.Length(highest <= 0 ? Least : Least + ((Most - Least) * Math.Sqrt(Math.Clamp(value / highest, 0, 1))));
}
