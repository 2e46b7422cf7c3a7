using System.Globalization;
using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake.Terms.Training;

/// <summary>A length of time in a folded text, in months, wherever it stands and whatever it is about.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index just after its last.</param>
/// <param name="Minimum">The least, or <see langword="null"/> ("hasta 2 años").</param>
/// <param name="Maximum">The most, or <see langword="null"/>.</param>
/// <param name="IsBounded">Whether its own words say that it is a bound ("menos de 1 año").</param>
internal readonly partial record struct ExperienceAmount(int Start, int End, int? Minimum, int? Maximum, bool IsBounded)
{
    private const int Most = 480;

    private static readonly string[] Words = ["medio", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"]; // "un" is also how "uno" and "una" begin

    /// <summary>The next one that lies between two indexes, or <see langword="null"/>.</summary>
    public static ExperienceAmount? Next(string folded, int from, int to)
    {
        var found = Form.Match(folded, from, to - from);
        while (found.Success)
        {
            if (Of(found) is { } amount)
            {
                return amount;
            }

            found = found.NextMatch();
        }

        return null;
    }

    private static ExperienceAmount? Of(Match found)
    {
        var unit = found.Groups["unit"].ValueSpan;
        var first = found.Groups["first"] is { Success: true } own ? own.ValueSpan : unit;
        var least = Months(found.Groups["from"].ValueSpan, first) + (found.Groups["half"].Success ? 6 : 0);
        var most = found.Groups["to"] is { Success: true } second ? Months(second.ValueSpan, unit) : (int?)null;
        if (least is < 0 or > Most || most is < 0 or > Most)
        {
            return null;
        }

        var (start, end) = (found.Index, found.Index + found.Length);
        return found.Groups["bound"].ValueSpan switch
        {
            "" => new(start, end, least, most > least ? most : null, IsBounded: false),
            "menos de" or "menor a" => new(start, end, 0, least, IsBounded: true),
            _ => new(start, end, null, least, IsBounded: true),
        };
    }

    private static int Months(ReadOnlySpan<char> number, ReadOnlySpan<char> unit)
    {
        var perUnit = unit[0] == 'm' ? 1 : 12;
        if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var stated))
        {
            return (int)(stated * perUnit);
        }

        for (var word = Words.Length - 1; word >= 0; word--)
        {
            if (number.StartsWith(Words[word], StringComparison.Ordinal))
            {
                return word == 0 ? perUnit / 2 : word * perUnit;
            }
        }

        return -1;
    }

    [GeneratedRegex(
        @"(?<![\w$º°-])(?<!\d[.,/])(?:(?<!\bno )(?<bound>menos de|menor a|hasta|maximo(?: de)?) )?(?<from>\d{1,3}(?:\.5)?|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|medio)(?: ?\(\w{1,8}\))?(?: (?<first>años?|anos?|mes(?:es)?))?(?: ?(?:-|–|~|/|a|o|y|u|hasta|to) ?(?<to>\d{1,3}|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce))?(?: ?\(\w{1,8}\))? ?\+? ?(?<unit>años?|anos?|mes(?:es)?|years?|yrs?|months?)\b(?<half> y medio)?",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form { get; }
}
