using System.Globalization;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Dates;

/// <summary>Reads the dates of an ad as portals write them, relative to when it was seen, in the portal's time zone.</summary>
internal sealed partial class DateReader(DateTimeOffset seenAt, TimeZoneInfo zone)
{
    private const int Earliest = 1995;
    private const int Latest = 2100;

    /// <summary>Numbers in words, each at its place; the articles that stand for one are not among them.</summary>
    private static readonly string[] Numbers = ["", "", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];

    /// <summary>The day the ad was seen.</summary>
    public DateOnly SeenOn => DayOf(seenAt);

    /// <summary>When the ad was posted. A day later than tomorrow is taken for a mistake.</summary>
    public PostingDate Posted(string text)
    {
        var folded = Folding.Fold(text.Trim());
        var posted = Absolute(text.Trim(), folded, isPast: true) is { } day ? PostingDate.On(day) : Relative(folded);
        return posted.Kind == PostingDateKind.NotStated || posted.Day <= SeenOn.AddDays(1) ? posted : PostingDate.NotStated;
    }

    /// <summary>A day, past or to come.</summary>
    public DateOnly? Day(string text) => Absolute(text.Trim(), Folding.Fold(text.Trim()), isPast: false);

    private DateOnly? Absolute(string text, string folded, bool isPast)
    {
        if (Iso.Match(text) is { Success: true } iso)
        {
            return FromIso(iso);
        }

        if (Numeric.Match(text) is { Success: true } numeric)
        {
            var (first, second) = (Number(numeric, "first"), Number(numeric, "second"));
            var year = Number(numeric, "year") is < 100 and var two ? 2000 + two : Number(numeric, "year");
            return Calendar(year, second, first) ?? Calendar(year, first, second); // day first; month first only where nothing else fits
        }

        if (DayThenMonth.Match(folded) is { Success: true } spanish && MonthNames.NumberOf(spanish.Groups["month"].Value) is > 0 and var month)
        {
            return WithYear(spanish.Groups["year"].Value, month, Number(spanish, "day"), isPast);
        }

        if (MonthThenDay.Match(folded) is { Success: true } english && MonthNames.NumberOf(english.Groups["month"].Value) is > 0 and var named)
        {
            return WithYear(english.Groups["year"].Value, named, Number(english, "day"), isPast);
        }

        return Epoch(text);
    }

    private DateOnly? FromIso(Match iso)
    {
        if (iso.Groups["zone"].Success && DateTimeOffset.TryParse(
            iso.Value.Replace(' ', 'T'), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return Believable(DayOf(moment));
        }

        return Calendar(Number(iso, "year"), Number(iso, "month"), Number(iso, "day"));
    }

    private DateOnly? Epoch(string text) =>
        text.Length is 10 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Believable(DayOf(DateTimeOffset.FromUnixTimeSeconds(text.Length == 13 ? number / 1000 : number)))
            : null;

    /// <summary>Where the year is missing: the past day nearest to the sighting, or the nearest day at all.</summary>
    private DateOnly? WithYear(string year, int month, int day, bool isPast)
    {
        if (year.Length > 0)
        {
            return Calendar(int.Parse(year, CultureInfo.InvariantCulture), month, day);
        }

        DateOnly?[] candidates = [Calendar(SeenOn.Year - 1, month, day), Calendar(SeenOn.Year, month, day), Calendar(SeenOn.Year + 1, month, day)];
        return candidates
            .Where(candidate => candidate is { } known && (!isPast || known <= SeenOn.AddDays(1)))
            .MinBy(candidate => Math.Abs(candidate!.Value.DayNumber - SeenOn.DayNumber));
    }

    private PostingDate Relative(string folded)
    {
        if (Ago.Match(folded) is { Success: true } ago)
        {
            var isBound = ago.Groups["more"].Success || ago.Groups["plus"].Success;
            var told = ago.Groups["count"].Value;
            var count = int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Math.Max(1, Array.IndexOf(Numbers, told));
            return Back(count, ago.Groups["unit"].Value, isBound);
        }

        var days = folded switch
        {
            _ when DayBeforeYesterday.IsMatch(folded) => 2,
            _ when Yesterday.IsMatch(folded) => 1,
            _ when Today.IsMatch(folded) => 0,
            _ => -1,
        };
        return days < 0 ? PostingDate.NotStated : PostingDate.On(SeenOn.AddDays(-days));
    }

    private PostingDate Back(int count, string unit, bool isBound)
    {
        if (count > 3650)
        {
            return PostingDate.NotStated;
        }

        return unit[0] switch
        {
            'm' when unit.StartsWith("mes", StringComparison.Ordinal) || unit.StartsWith("mo", StringComparison.Ordinal) =>
                PostingDate.OnOrBefore(SeenOn.AddMonths(-count)),
            'm' => PostingDate.On(DayOf(seenAt.AddMinutes(-count))),
            'h' => PostingDate.On(DayOf(seenAt.AddHours(-count))),
            's' when unit.StartsWith("seg", StringComparison.Ordinal) || unit.StartsWith("sec", StringComparison.Ordinal) => PostingDate.On(SeenOn),
            's' or 'w' => PostingDate.OnOrBefore(SeenOn.AddDays(-7 * count)),
            'a' or 'y' => PostingDate.OnOrBefore(SeenOn.AddYears(-Math.Min(count, 50))),
            _ when isBound => PostingDate.OnOrBefore(SeenOn.AddDays(-count)),
            _ => PostingDate.On(SeenOn.AddDays(-count)),
        };
    }

    private DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    private static DateOnly? Calendar(int year, int month, int day) =>
        year is >= Earliest and <= Latest && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static DateOnly? Believable(DateOnly day) => day.Year is >= Earliest and <= Latest ? day : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9])(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?![0-9])(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,7})?)?(?<zone>Z|[+-][0-9]{2}:?[0-9]{2})?)?",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Iso { get; }

    [GeneratedRegex(@"(?<![0-9])(?<first>[0-9]{1,2}) ?[/.\-] ?(?<second>[0-9]{1,2}) ?[/.\-] ?(?<year>[0-9]{4}|[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Numeric { get; }

    [GeneratedRegex(@"(?<![0-9])(?<day>[0-9]{1,2})(?:er|[ºo°])?(?: de(?![cz])|-|/)? ?(?<month>[a-z]{3,12})\.?(?:(?:,? de[l]?|,|-|/)? ?(?<year>[0-9]{4}))?(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DayThenMonth { get; }

    [GeneratedRegex(@"\b(?<month>[a-z]{3,12})\.? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:,? (?<year>[0-9]{4}))?(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MonthThenDay { get; }

    [GeneratedRegex(
        @"(?<more>(?:\b(?:mas de|mais de|plus de|over|more than) |\+ ?(?:de )?))?(?<![0-9])(?<count>\b[0-9]{1,5}|\b(?:une?|una|uma?|an?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b)(?<plus> ?\+)? ?(?<unit>minutos?|minutes?|mins?|min|segundos?|seconds?|horas?|hours?|hrs?|h|dias?|days?|d|semanas?|semaines?|sem|weeks?|w|jours?|heures?|mes(?:es)?|mois|months?|anos?|años?|ans?|annees?|years?)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ago { get; }

    [GeneratedRegex(@"\b(?:anteayer|antier|antes de ayer|anteontem|avant[- ]hier)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DayBeforeYesterday { get; }

    [GeneratedRegex(@"\b(?:ayer|ontem|yesterday|hier)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Yesterday { get; }

    [GeneratedRegex(@"\b(?:hoy|hoje|today|aujourd.hui|ahora|agora|recien|momentos?|instantes?|instant|just posted|just now|nuev[oa])\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Today { get; }
}
