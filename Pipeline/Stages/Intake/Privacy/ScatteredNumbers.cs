using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Privacy;

/// <summary>Finds telephone numbers whose digits were strewn so that no portal takes them for one: "5 5n 1 2n 3 4n 5 6n 7 8", "55*12*34*56*78",
/// "5.5.1.2.3.4.5.6.7.8".</summary>
/// <remarks>Groups of one or two digits, at least five of them, with the same few signs between: nothing else is written so but lists of sizes, which
/// rise.</remarks>
internal static partial class ScatteredNumbers
{
    private const int LeastGroups = 5;
    private const int MostGroups = 40;
    private const int LongestGap = 5;
    private const int National = 10;

    private static readonly SearchValues<char> Signs = SearchValues.Create(" .-–—*\"'/\\|¨´`”“’_~·()");

    /// <summary>The text with a placeholder for each, and how many there were.</summary>
    public static (string Text, int Removed) Remove(string text, string placeholder)
    {
        StringBuilder? kept = null;
        List<DigitGroup> groups = [];
        var (at, written, removed) = (0, 0, 0);
        while (text.AsSpan(at).IndexOfAnyInRange('0', '9') is >= 0 and var next)
        {
            var start = at + next;
            at = ReadRun(text, start, groups);
            foreach (var (first, last) in Numbers(text, groups))
            {
                kept ??= new StringBuilder(text.Length);
                kept.Append(text, written, groups[first].Start - written).Append(placeholder);
                written = groups[last].End;
                removed++;
            }
        }

        return kept is null ? (text, 0) : (kept.Append(text, written, text.Length - written).ToString(), removed);
    }

    /// <summary>Reads groups with nothing but signs, or letters that stand for signs, between; returns the index after the last one.</summary>
    private static int ReadRun(string text, int at, List<DigitGroup> groups)
    {
        groups.Clear();
        var isStrewn = true;
        while (true)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            groups.Add(new DigitGroup(start, at));
            isStrewn &= at - start <= 2 && groups.Count < MostGroups;
            var next = at;
            while (next < text.Length && next - at < LongestGap && (Signs.Contains(text[next]) || (next > start && text[next] is 'n' or 'l' or 'm' or 'N' or 'L' or 'M' or '$')))
            {
                next++;
            }

            if (!isStrewn || next == at || next >= text.Length || !char.IsAsciiDigit(text[next]))
            {
                return at;
            }

            at = next;
        }
    }

    private static IEnumerable<(int First, int Last)> Numbers(string text, List<DigitGroup> groups)
    {
        if (groups.Count < LeastGroups || !MayBegin(text, groups[0].Start) || groups[^1].Length > 2 || Rises(text, groups))
        {
            return [];
        }

        var digits = groups.Sum(group => group.Length);
        var lead = text[groups[0].Start];
        if (digits > National && groups.Count(group => text.AsSpan(group.Start, group.Length) is "00") > 1)
        {
            return []; // hours or prices: "06.00 - 14.00 - 22.00"
        }

        if (digits >= 2 * National)
        {
            return lead >= '2' ? Several(groups) : [];
        }

        var isNumber = digits switch
        {
            8 or 9 => Telling.IsMatch(Folding.Fold(text.AsSpan(Math.Max(0, groups[0].Start - 30), Math.Min(30, groups[0].Start)))),
            National or National + 1 => lead >= '1',
            National + 2 or National + 3 => lead is '5',
            _ => false,
        };
        return isNumber ? [(0, groups.Count - 1)] : [];
    }

    /// <summary>Numbers of ten digits, one after the other.</summary>
    private static IEnumerable<(int First, int Last)> Several(List<DigitGroup> groups)
    {
        var (first, digits) = (0, 0);
        for (var at = 0; at < groups.Count; at++)
        {
            digits += groups[at].Length;
            if (digits >= National)
            {
                yield return (first, at);
                (first, digits) = (at + 1, 0);
            }
        }
    }

    private static bool MayBegin(string text, int start) =>
        start == 0 || (!char.IsLetter(text[start - 1]) && text[start - 1] is not ('$' or ',' or ':'));

    private static bool Rises(string text, List<DigitGroup> groups)
    {
        for (var at = 1; at < groups.Count; at++)
        {
            if (Number(text, groups[at]) <= Number(text, groups[at - 1]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(string text, DigitGroup group) =>
        group.Length == 1 ? text[group.Start] - '0' : ((text[group.Start] - '0') * 10) + text[group.Start + 1] - '0';

    [GeneratedRegex(@"\b(?:tel|cel|whats|wats|wsp|llama|marca|comunica|numero|informes|contact|fono)\w*\b[^\d\n]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Telling { get; }
}
