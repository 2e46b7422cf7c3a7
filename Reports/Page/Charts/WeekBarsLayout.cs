namespace DiCoDe.Reports.Page.Charts;

/// <summary>Where the bars and labels of a <see cref="WeekBars"/> chart stand, in units of its view box.</summary>
internal sealed class WeekBarsLayout(IReadOnlyList<WeekPoint> points)
{
    public const double Width = 440;
    public const double Top = 30;
    public const double Floor = 178;

    private const double WidestBar = 40;
    private const int MostFullyLabelled = 9;
    private const double LabelRoom = 46;
    private const double GapRoom = 18;
    private const double LineOfText = 16;

    /// <summary>Room for half a label beside the last bar, when bars are thinner than labels.</summary>
    private readonly double _side = points.Count > MostFullyLabelled ? 24 : 4;

    private double Slot => (Width - (2 * _side)) / Math.Max(points.Count, 1);

    private readonly int _highest = points.Max(point => point.Value) ?? 0;

    /// <summary>One more line below when the weeks are of several years.</summary>
    public double Height => Floor + (2 * LineOfText) + (HasYears ? LineOfText : 0);

    /// <summary>Foot of the week numbers.</summary>
    public static double WeekFoot => Floor + 18;

    /// <summary>Foot of the years.</summary>
    public static double YearFoot => WeekFoot + LineOfText;

    public double BarWidth => Math.Min(Slot * 0.76, WidestBar);

    public double Middle(int at) => _side + (Slot * (at + 0.5));

    public double Left(int at) => Middle(at) - (BarWidth / 2);

    /// <summary>Zero is the floor, always.</summary>
    public double Peak(int value) => _highest == 0 ? Floor : Floor - ((Floor - Top) * value / _highest);

    /// <summary>Few bars carry their values; of many, the last and the highest do.</summary>
    public bool IsLabelled(int at)
    {
        if (points.Count <= MostFullyLabelled || at == points.Count - 1)
        {
            return true;
        }

        var first = points.Select((point, index) => (point.Value, index)).First(one => one.Value == _highest).index;
        return at == first && (points.Count - 1 - at) * Slot > LabelRoom;
    }

    /// <summary>A run of weeks not observed carries one sign, in its middle; the answer is that middle, at the run's first week.</summary>
    public double? GapMiddle(int at)
    {
        if (points[at].Value is not null || (at > 0 && points[at - 1].Value is null))
        {
            return null;
        }

        var last = at;
        while (last + 1 < points.Count && points[last + 1].Value is null)
        {
            last++;
        }

        return (last - at + 1) * Slot < GapRoom ? null : (Middle(at) + Middle(last)) / 2;
    }

    /// <summary>The year stands below the first week number of each year, when there are several.</summary>
    public bool HasYearLabel(int at) => HasYears && HasWeekLabel(at)
        && !Enumerable.Range(0, at).Any(before => HasWeekLabel(before) && points[before].Week.Year == points[at].Week.Year);

    private bool HasYears => points.Count > 0 && points[0].Week.Year != points[^1].Week.Year;

    /// <summary>As many week numbers as have room, counted back from the last.</summary>
    public bool HasWeekLabel(int at) => (points.Count - 1 - at) % (int)Math.Ceiling(LabelRoom / Slot) == 0;
}
