using System.Globalization;

namespace DiCoDe.Domain.Portals;

/// <summary>The hours of a day in which a portal may be visited ("22:00-06:00"): from the first minute up to, and without, the last. They may pass midnight.</summary>
/// <param name="From">When they begin.</param>
/// <param name="Until">When they end; the same as <paramref name="From"/> for the whole day.</param>
public readonly record struct VisitingHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>No limit.</summary>
    public static VisitingHours AllDay => default;

    /// <summary>Reads "22:00-06:00"; a day may end at "24:00".</summary>
    public static bool TryParse(string text, out VisitingHours hours)
    {
        ArgumentNullException.ThrowIfNull(text);

        hours = default;
        if (text.Split('-') is not [var first, var last] || !IsTime(first, out var from) || !IsTime(last.Trim() == "24:00" ? "00:00" : last, out var until))
        {
            return false;
        }

        hours = new VisitingHours(from, until);
        return true;
    }

    /// <summary>Whether a time of day lies in them.</summary>
    public bool Contain(TimeOnly time) => From == Until || time.IsBetween(From, Until);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:HH:mm}-{Until:HH:mm}");

    private static bool IsTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text.Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
