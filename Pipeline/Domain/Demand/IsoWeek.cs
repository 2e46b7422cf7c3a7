using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DiCoDe.Domain.Demand;

/// <summary>A week of ISO 8601, Monday to Sunday, written <c>2026-W46</c>. Years 1 to 9998.</summary>
public readonly record struct IsoWeek : IComparable<IsoWeek>
{
    private readonly DateOnly _monday;

    private IsoWeek(DateOnly monday) => _monday = monday;

    /// <summary>The first day.</summary>
    public DateOnly Monday => _monday;

    /// <summary>The last day.</summary>
    public DateOnly Sunday => _monday.AddDays(6);

    /// <summary>The ISO year, which may differ from the calendar year of some of its days.</summary>
    public int Year => ISOWeek.GetYear(_monday);

    /// <summary>1 to 53.</summary>
    public int Number => ISOWeek.GetWeekOfYear(_monday);

    /// <summary>The week after.</summary>
    public IsoWeek Next => new(_monday.AddDays(7));

    /// <summary>The week before.</summary>
    public IsoWeek Previous => new(_monday.AddDays(-7));

    /// <summary>The week that holds a day.</summary>
    public static IsoWeek Of(DateOnly day) => new(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)));

    /// <summary>Reads <c>2026-W46</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out IsoWeek week)
    {
        week = default;
        if (text is not { Length: 8 } || text[4] != '-' || text[5] is not ('W' or 'w')
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(6, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year is < 1 or > 9998 || number < 1 || number > ISOWeek.GetWeeksInYear(year))
        {
            return false;
        }

        week = new IsoWeek(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday)));
        return true;
    }

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => day >= Monday && day <= Sunday;

    /// <summary>The week this many weeks later, or earlier when negative.</summary>
    public IsoWeek Plus(int weeks) => new(_monday.AddDays(7 * weeks));

    /// <inheritdoc/>
    public int CompareTo(IsoWeek other) => _monday.CompareTo(other._monday);

    /// <summary><c>2026-W46</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}");

    /// <summary>Earlier.</summary>
    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;
}
