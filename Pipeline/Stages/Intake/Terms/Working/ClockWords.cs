using System.Globalization;
using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake.Terms.Working;

/// <summary>Reads spans of the day and amounts of hours: "de 9 a 18 hs", "8:30 am - 6 pm", "45 horas semanales", "6 horas diarias".</summary>
internal static partial class ClockWords
{
    private const int LongestDay = 14;

    /// <summary>The spans and amounts between two indexes of a folded text, as marks.</summary>
    public static void Read(string folded, int from, int to, List<HoursMark> marks)
    {
        for (var found = Spans.Match(folded, from, to - from); found.Success; found = found.NextMatch())
        {
            var span = SpanOf(found);
            if (span > 0)
            {
                marks.Add(new(found.Index, found.Index + found.Length, found.Groups["unit"].Success ? 3 : 1) { Span = span });
            }
        }

        for (var found = Amounts.Match(folded, from, to - from); found.Success; found = found.NextMatch())
        {
            var hours = decimal.Parse(found.Groups["hours"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            var isWeekly = found.Groups["weekly"].Success;
            if (hours >= 1 && hours <= (isWeekly ? 84 : LongestDay))
            {
                marks.Add(new(found.Index, found.Index + found.Length, 3) { Weekly = isWeekly ? hours : 0, Span = isWeekly ? 0 : hours });
            }
        }
    }

    /// <summary>Hours from start to end, or 0 when it is no span of a day.</summary>
    private static decimal SpanOf(Match found)
    {
        var start = TimeOf(found, "1");
        var end = TimeOf(found, "2");
        if (start < 0 || end < 0)
        {
            return 0;
        }

        if (end <= start)
        {
            // "9 a 6" ends in the afternoon, "22 a 6" on the next day.
            end += start <= 12 && end <= 12 && !found.Groups["half2"].Success ? 12 : 24;
            end += end <= start ? 12 : 0;
        }
        else if (end - start > LongestDay && found.Groups["half2"].Success && !found.Groups["half1"].Success && start < 12)
        {
            start += 12;
        }

        var span = end - start;
        return span is >= 1 and <= LongestDay ? span : 0;
    }

    private static decimal TimeOf(Match found, string which)
    {
        var hour = int.Parse(found.Groups["hour" + which].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = found.Groups["minute" + which] is { Success: true } minutes ? int.Parse(minutes.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        if (hour > 24 || minute > 59)
        {
            return -1;
        }

        if (found.Groups["half" + which] is { Success: true } half && hour <= 12)
        {
            hour = (hour % 12) + (half.ValueSpan[0] == 'p' ? 12 : 0);
        }

        return hour + (minute / 60m);
    }

    [GeneratedRegex(
        @"(?<![\w.,:$/-])(?<hour1>\d{1,2})(?:(?<unit>[:.h])(?<minute1>\d\d))?(?::00)? ?(?<unit>hs?\b\.?|hrs?\b\.?|horas\b)? ?(?<half1>[ap] ?\.? ?m\b\.?)? ?(?:a|-|–|—|hasta|/)(?: las?)? ?(?<hour2>\d{1,2})(?:(?<unit>[:.h])(?<minute2>\d\d))?(?::00)?(?![\d%]|[.,/]\d)(?: ?(?<half2>(?<unit>[ap]) ?\.? ?m\b\.?))?(?: ?(?<unit>hs?\b\.?|hrs?\b\.?|horas\b))?(?! ?(?:años?|anos|mes|dias?|personas|km|kg|mil|semana|vacante|minutos|seg))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Spans { get; }

    [GeneratedRegex(
        @"(?<![\w.,:$/-])(?<hours>\d{1,2}) ?(?:hs?|hrs?|horas)\b\.? ?(?:(?<weekly>semanales|por semana|a la semana|/ ?semana)|diarias|por dia|al dia|por turno)|(?<![\w.,:$/-])(?<hours>[34]\d) (?<weekly>semanales)|\b(?:turnos?|jornadas?) (?:rotativos )?de (?<hours>\d{1,2}) ?(?:hs?|hrs?|horas)\b(?! ?semanales)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Amounts { get; }
}
