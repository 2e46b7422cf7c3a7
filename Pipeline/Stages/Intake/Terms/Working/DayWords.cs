using System.Numerics;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads.Terms.Working;

namespace DiCoDe.Stages.Intake.Terms.Working;

/// <summary>Reads days of the week: "lunes a viernes", "L-V", "lunes, miércoles y viernes", "sábados".</summary>
internal static partial class DayWords
{
    private const string Name = "(?:lun(?:es)?|mar(?:tes)?|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ados?)?|dom(?:ingos?)?)";

    /// <summary>The days named between two indexes of a folded text, as marks.</summary>
    public static void Read(string folded, int from, int to, List<HoursMark> marks)
    {
        for (var found = Form.Match(folded, from, to - from); found.Success; found = found.NextMatch())
        {
            var days = DaysOf(found.ValueSpan, found.Groups["range"].Success || found.Groups["letters"].Success);
            if (days != WorkingDays.None)
            {
                marks.Add(new(found.Index, found.Index + found.Length, BitOperations.PopCount((uint)days) > 1 ? 3 : 1) { Days = days });
            }
        }
    }

    private static WorkingDays DaysOf(ReadOnlySpan<char> words, bool isRange)
    {
        var days = WorkingDays.None;
        var first = -1;
        var last = -1;
        foreach (var found in OneDay.EnumerateMatches(words))
        {
            last = NumberOf(words.Slice(found.Index, found.Length));
            first = first < 0 ? last : first;
            days |= (WorkingDays)(1 << last);
        }

        if (!isRange || first < 0)
        {
            return days;
        }

        // "domingo a domingo" and "sábado a jueves" go round the week.
        for (var day = first; ; day = (day + 1) % 7)
        {
            days |= (WorkingDays)(1 << day);
            if (day == last && (day != first || days == WorkingDays.All))
            {
                return days;
            }

            if (first == last && days == WorkingDays.All)
            {
                return days;
            }
        }
    }

    private static int NumberOf(ReadOnlySpan<char> word) => word[0] switch
    {
        'l' => 0,
        'm' => word.StartsWith("mi") ? 2 : 1,
        'j' => 3,
        'v' => 4,
        's' => 5,
        _ => 6,
    };

    [GeneratedRegex(
        @"\b(?:(?<range>" + Name + @"\.? ?(?:a|al|-|–|hasta(?: el)?|de) ?" + Name + @"\b)|" + Name + @"\b(?:(?:, ?| y | e | o |/)" + Name + @"\b)+|(?<=\b(?:de |horario:? ?|jornada:? ?|\())(?<letters>l ?(?:a|-|–) ?[vsd])\b|(?<letters>l-[vsd])\b|(?<!\bno (?:se )?(?:trabajamos|trabaja|labora) (?:los )?)(?:sabados?|domingos?)\b)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form { get; }

    [GeneratedRegex(@"\b(?:l|v|s|d|" + Name + @")\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OneDay { get; }
}
