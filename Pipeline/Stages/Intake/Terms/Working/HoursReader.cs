using System.Buffers;
using System.Numerics;

using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Working;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Working;

/// <summary>Reads hours, shifts and days. What stands together in the text is one statement; the fullest is taken, and what it leaves open is filled from
/// the rest of the text, the title and the portal's field.</summary>
internal static class HoursReader
{
    /// <summary>Words further apart are of two statements.</summary>
    private const int Gap = 45;

    /// <summary>Fewer hours a week are part time.</summary>
    private const int LeastOfFullTime = 35;

    /// <summary>Without one of these no form can match.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["turno", "jornada", "horari", "tiempo", "time", "semana", "lunes", "martes", "sabado", "domingo", "viernes", "l-", "l a ", "hs", "hrs", "horas", " am", " pm", "a.m", "p.m", "franco", "descanso", "sadofe", "t.m", "shift", "periodo", "freelance"],
        StringComparison.Ordinal);

    /// <param name="ad">The ad.</param>
    /// <param name="field">The portal's field for hours, or "".</param>
    public static WorkingHours Read(AdWords ad, string field)
    {
        var told = MarksOf(ad.FoldedText);
        told.RemoveAll(mark => Clause.IsAside(ad.SectionAt(mark.Start)));
        var outside = MarksOf(ad.FoldedTitle);
        var line = Folding.Fold(field);
        outside.AddRange(MarksOf(line));

        var statement = Fullest(told);
        if (statement.Sum(mark => mark.Weight) == 0)
        {
            statement = [];
        }

        if (statement.Count == 0 && outside.Sum(mark => mark.Weight) == 0)
        {
            return WorkingHours.NotStated;
        }

        var quote = statement.Count > 0 ? ad.QuoteOf(statement[0].Start, statement[^1].End - statement[0].Start)
            : Quote.Outside(line.Length > 0 && MarksOf(line).Count > 0 ? field : ad.Title);
        return Joined(statement.Count > 0 ? statement : outside, [.. told, .. outside], quote);
    }

    private static List<HoursMark> MarksOf(string folded)
    {
        List<HoursMark> marks = [];
        if (folded.AsSpan().ContainsAny(Hints))
        {
            DayWords.Read(folded, 0, folded.Length, marks);
            ShiftWords.Read(folded, 0, folded.Length, marks);
            ClockWords.Read(folded, 0, folded.Length, marks);
            marks.Sort((one, other) => one.Start.CompareTo(other.Start));
            TakeOutRest(marks);
        }

        return marks;
    }

    /// <summary>One or two days named just after "descanso" are not days of work.</summary>
    private static void TakeOutRest(List<HoursMark> marks)
    {
        for (var at = 1; at < marks.Count; at++)
        {
            if (marks[at - 1].Rest > 0 && marks[at].Start - marks[at - 1].End <= 8 && (BitOperations.PopCount((uint)marks[at].Days) is 1 or 2))
            {
                marks[at] = marks[at] with { Days = WorkingDays.None, Weight = 0 };
            }
        }
    }

    private static List<HoursMark> Fullest(List<HoursMark> marks)
    {
        List<HoursMark> best = [];
        var most = 0;
        for (var start = 0; start < marks.Count;)
        {
            var end = start + 1;
            while (end < marks.Count && marks[end].Start - marks[end - 1].End < Gap)
            {
                end++;
            }

            var group = marks.GetRange(start, end - start);
            var weight = group.Sum(mark => mark.Weight);
            if (weight > most)
            {
                (best, most) = (group, weight);
            }

            start = end;
        }

        return best;
    }

    private static WorkingHours Joined(List<HoursMark> statement, List<HoursMark> all, Quote quote)
    {
        var days = statement.Aggregate(WorkingDays.None, (sum, mark) => sum | mark.Days);
        var rest = statement.Concat(all).FirstOrDefault(mark => mark.Rest > 0).Rest;
        var weekly = all.FirstOrDefault(mark => mark.Weekly > 0).Weekly;
        weekly = weekly > 0 ? weekly : WeekOf(statement, rest);
        var load = statement.Concat(all).FirstOrDefault(mark => mark.Load != Load.NotStated).Load;
        return new()
        {
            Load = load != Load.NotStated || weekly == 0 || (weekly < LeastOfFullTime && BitOperations.PopCount((uint)days) is > 0 and < 5) ? load : weekly < LeastOfFullTime ? Load.PartTime : Load.FullTime,
            Shifts = all.Aggregate(Shifts.None, (sum, mark) => sum | mark.Shifts),
            Days = days,
            RestDays = rest > 0 ? rest : null,
            WeeklyHours = weekly > 0 ? weekly : null,
            Quote = quote,
        };
    }

    /// <summary>Each span of a day times the days before it, or the only span times the only days; 0 when a day has several spans, which may be alternatives.</summary>
    private static decimal WeekOf(List<HoursMark> statement, int rest)
    {
        var days = 0;
        var ahead = 0m;
        var week = 0m;
        var isTaken = false;
        foreach (var mark in statement)
        {
            if (mark.Days != WorkingDays.None)
            {
                if (days > 0 && !isTaken && mark.Days != WorkingDays.None)
                {
                    return 0;
                }

                days = BitOperations.PopCount((uint)mark.Days);
                days -= mark.Days == WorkingDays.All ? Math.Max(rest, 1) : 0;
                week += ahead * days;
                isTaken = ahead > 0;
                ahead = 0;
            }
            else if (mark.Span > 0 && (isTaken || ahead > 0))
            {
                return 0;
            }
            else if (mark.Span > 0)
            {
                week += mark.Span * days;
                isTaken = days > 0;
                ahead = days > 0 ? 0 : mark.Span;
            }
        }

        return week is >= 1 and <= 84 ? Math.Round(week, 1) : 0;
    }
}
