using System.Globalization;

namespace DiCoDe.Stages.Intake.Terms.Payment.Amounts;

/// <summary>Reads "12,700.00", "1.200.000,50", "1'744.000" and "1750.000" as numbers.</summary>
/// <remarks>The form decides where it can: groups of three digits are thousands whatever sign parts them, since no pay has three decimals; one or two
/// digits at the end are decimals. Only a first group longer than three digits ("1750.000") is left to the custom of the country.</remarks>
internal static class Numerals
{
    private const int MostDigits = 12;
    private const char Thousands = '\''; // no country writes decimals with it

    /// <summary>The number, or <see langword="null"/> when the digits are grouped as no number is ("15.11.2026").</summary>
    /// <param name="written">Digits, parted by points, commas, apostrophes or blanks.</param>
    /// <param name="decimalSign">The sign before decimals in the country.</param>
    public static decimal? Read(ReadOnlySpan<char> written, char decimalSign)
    {
        Span<char> digits = stackalloc char[MostDigits];
        Span<int> lengths = stackalloc int[MostDigits];
        var (count, groups, sign, before) = (0, 0, ' ', ' ');
        foreach (var character in written)
        {
            if (char.IsAsciiDigit(character))
            {
                if (count == MostDigits)
                {
                    return null;
                }

                digits[count++] = character;
                lengths[groups]++;
            }
            else if (character != ' ' || char.IsAsciiDigit(before))
            {
                if (lengths[groups] == 0 || groups == MostDigits - 1)
                {
                    return null;
                }

                sign = character is '.' or ',' ? character : Thousands;
                groups++;
            }

            before = character;
        }

        var isCode = digits[0] == '0' && lengths[0] > 1; // "01900" is a postal code, no number
        return lengths[groups] == 0 || isCode ? null : Scaled(digits[..count], DecimalsOf(lengths[..(groups + 1)], digits[..count], sign, decimalSign));
    }

    /// <summary>How many of the digits are decimals; -1 when the groups make no number.</summary>
    private static int DecimalsOf(ReadOnlySpan<int> lengths, ReadOnlySpan<char> digits, char sign, char decimalSign)
    {
        var last = lengths[^1];
        return (lengths.Length, last) switch
        {
            (1, _) => 0,
            (_, 3) when AreThousands(lengths) => 0,
            (2, 3) => sign == decimalSign ? 3 : 0,
            (2, > 3) when digits[^last..].IndexOfAnyExcept('0') < 0 => last,
            (_, 1 or 2) when sign != Thousands && (lengths.Length == 2 || AreThousands(lengths[..^1])) => last,
            _ => -1,
        };
    }

    private static bool AreThousands(ReadOnlySpan<int> lengths)
    {
        foreach (var length in lengths[1..])
        {
            if (length != 3)
            {
                return false;
            }
        }

        return lengths[0] <= 3;
    }

    private static decimal? Scaled(ReadOnlySpan<char> digits, int decimals)
    {
        if (decimals < 0)
        {
            return null;
        }

        var number = decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        for (var each = 0; each < decimals; each++)
        {
            number /= 10;
        }

        return number;
    }
}
