using System.Buffers;
using System.Globalization;

namespace DiCoDe.Stages.Intake.Terms.Payment.Amounts;

/// <summary>Finds the numbers of a folded text that may be money; times, dates, percentages and numbers within words are passed over.</summary>
internal static class AmountFinder
{
    private const int Most = 400; // amounts; a text with more is a price list

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The amounts, in order.</summary>
    /// <param name="folded">The text, folded.</param>
    /// <param name="decimalSign">The sign before decimals in the country.</param>
    public static List<Amount> Find(string folded, char decimalSign)
    {
        List<Amount> found = [];
        var at = 0;
        while (found.Count < Most && folded.AsSpan(at).IndexOfAny(Digits) is >= 0 and var step)
        {
            var start = at + step;
            at = NumberEnd(folded, start, out var amount, decimalSign);
            if (amount is { } read)
            {
                found.Add(read);
                at = Math.Max(at, read.End);
            }
        }

        return found;
    }

    private static int NumberEnd(string folded, int start, out Amount? amount, char decimalSign)
    {
        var sign = CurrencyNames.EndingAt(folded, start);
        var isSpaced = IsSpaced(folded, start);
        var end = isSpaced ? SpacedEnd(folded, start) : RunEnd(folded, start, sign is not null);
        var written = isSpaced ? folded[start..end].Replace(" ", "", StringComparison.Ordinal) : folded.AsSpan(start, end - start);
        amount = (sign is not null || !IsWithin(folded, start, end)) && !IsOther(folded, end) && Numerals.Read(written, decimalSign) is { } value
            ? Complete(folded, sign, start, end, value)
            : null;
        return end;
    }

    private static Amount? Complete(string folded, (int Start, string Currency)? sign, int start, int end, decimal value)
    {
        var (scaleEnd, factor) = ScaleAt(folded, end);
        (scaleEnd, var hundreds) = factor == 1000 && value < 1000 ? HundredsAt(folded, scaleEnd) : (scaleEnd, 0);
        var name = CurrencyNames.BeginningAt(folded, SkipPeriodAndOf(folded, scaleEnd));
        if (sign is null && name is null && factor == 1 && end < folded.Length && char.IsLetter(folded[end]))
        {
            return null;
        }

        // "350.000 mil" says the thousand twice.
        var scaled = factor == 1000 && value >= 1000 ? value : (value * factor) + hundreds;
        var currency = sign is { Currency.Length: > 0 } ? sign.Value.Currency : name?.Currency ?? "";
        return new Amount(sign?.Start ?? start, name?.End ?? scaleEnd, scaled, currency, sign is not null || name is not null, factor > 1);
    }

    /// <summary>"$450.000.- pesos", "2 millones de pesos".</summary>
    private static int SkipPeriodAndOf(string folded, int end)
    {
        var rest = folded.AsSpan(end);
        return rest.StartsWith(".- ") ? end + 2 : rest.StartsWith(" de pesos") ? end + 3 : end;
    }

    private static (int End, int Factor) ScaleAt(string folded, int end)
    {
        var from = end < folded.Length && folded[end] == ' ' ? end + 1 : end;
        foreach (var (word, factor) in (ReadOnlySpan<(string, int)>)[("mil", 1000), ("k", 1000), ("millones", 1_000_000), ("millon", 1_000_000), ("mill", 1_000_000)])
        {
            var last = from + word.Length;
            if (last <= folded.Length && folded.AsSpan(from, word.Length).SequenceEqual(word) && (last == folded.Length || !char.IsLetterOrDigit(folded[last])))
            {
                return (last, factor);
            }
        }

        return (end, 1);
    }

    /// <summary>What follows "12 mil" in "12 mil 500".</summary>
    private static (int End, int Hundreds) HundredsAt(string folded, int end)
    {
        var digits = end < folded.Length && folded[end] == ' ' ? DigitsEnd(folded, end + 1) : end;
        var isWhole = digits == end + 4 && (digits == folded.Length || folded[digits] is not ('.' or ',') || digits + 1 == folded.Length || !char.IsAsciiDigit(folded[digits + 1]));
        return isWhole && folded[end + 1] != '0' ? (digits, int.Parse(folded.AsSpan(end + 1, 3), NumberStyles.None, CultureInfo.InvariantCulture)) : (end, 0);
    }

    /// <summary>"1.200.000", and after a sign also "$400. 000" and "$ 1 200 000".</summary>
    private static int RunEnd(string folded, int start, bool isSigned)
    {
        var end = DigitsEnd(folded, start);
        while (end < folded.Length)
        {
            if (folded[end] is '.' or ',' or '\'' or '’' or '´' && end + 1 < folded.Length && char.IsAsciiDigit(folded[end + 1]))
            {
                end = DigitsEnd(folded, end + 1);
            }
            else if (end - start <= 11 && ThreeAfterBlank(folded, end) is > 0 and var next && (isSigned || folded.AsSpan(next).TrimStart(' ').StartsWith("€")))
            {
                end = next;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int ThreeAfterBlank(string folded, int end)
    {
        var from = folded[end] is '.' or ',' ? end + 1 : end;
        return from + 3 < folded.Length && folded[from] == ' ' && DigitsEnd(folded, from + 1) == from + 4 ? from + 4 : -1;
    }

    private static int DigitsEnd(string folded, int start)
    {
        var end = start;
        while (end < folded.Length && char.IsAsciiDigit(folded[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Digits parted one by one, as advertisers write to escape a filter: "$ 1 0, 0 0 0".</summary>
    private static bool IsSpaced(string folded, int start) =>
        start + 2 < folded.Length && DigitsEnd(folded, start) == start + 1 && folded[start + 1] == ' ' && DigitsEnd(folded, start + 2) == start + 3;

    private static int SpacedEnd(string folded, int start)
    {
        var end = start + 1;
        while (end + 1 < folded.Length)
        {
            var next = folded[end] is '.' or ',' ? end + 1 : end;
            next = next < folded.Length && folded[next] == ' ' ? next + 1 : next;
            if (next == end || DigitsEnd(folded, next) != next + 1)
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    /// <summary>Part of a word, a time or a date: "c1500", "8:30", "10/11", "+52".</summary>
    private static bool IsWithin(string folded, int start, int end)
    {
        var before = start > 0 ? folded[start - 1] : ' ';
        return char.IsLetterOrDigit(before) || before is '#' or '_' or '+' or '°' || (before is ':' or '/' && start > 1 && char.IsAsciiDigit(folded[start - 2])) || IsTimeOrDate(folded, end);
    }

    private static bool IsTimeOrDate(string folded, int end) =>
        end + 1 < folded.Length && folded[end] is ':' or '/' && char.IsAsciiDigit(folded[end + 1]);

    /// <summary>A share, a rank or a sum that only a company has.</summary>
    private static bool IsOther(string folded, int end)
    {
        var next = folded.AsSpan(end);
        var rest = next.StartsWith(" ") ? next[1..] : next; // "$9,500 ° Bono" is a list
        return next is ['°' or 'º' or 'ª', ..] || rest is ['%', ..] || rest.StartsWith("billion") || rest.StartsWith("million");
    }
}
