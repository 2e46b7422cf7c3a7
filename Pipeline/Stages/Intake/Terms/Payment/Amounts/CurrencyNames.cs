namespace DiCoDe.Stages.Intake.Terms.Payment.Amounts;

/// <summary>The signs, codes and names of money before and after a number, in folded text.</summary>
internal static class CurrencyNames
{
    /// <summary>Before a number, longest first where one ends like another. "" is the country's own.</summary>
    private static readonly (string Sign, string Currency)[] Before =
    [
        ("us$", "USD"), ("us $", "USD"), ("usd$", "USD"), ("usd $", "USD"), ("u$s", "USD"), ("u$d", "USD"), ("usd", "USD"), ("u$", "USD"),
        ("rd$", "DOP"), ("r$", "BRL"), ("c$", "NIO"), ("mx$", "MXN"), ("mxn$", "MXN"), ("mxn $", "MXN"), ("ars$", "ARS"), ("ars $", "ARS"),
        ("clp$", "CLP"), ("clp $", "CLP"), ("cop$", "COP"), ("cop $", "COP"), ("$u", "UYU"),
        ("mxn", "MXN"), ("ars", "ARS"), ("clp", "CLP"), ("cop", "COP"), ("pen", "PEN"), ("brl", "BRL"), ("eur", "EUR"), ("uyu", "UYU"), ("gtq", "GTQ"), ("dop", "DOP"),
        ("s/.", "PEN"), ("s/", "PEN"), ("€", "EUR"), ("₡", "CRC"), ("gs.", "PYG"), ("gs", "PYG"), ("bs.", "BOB"), ("bs", "BOB"), ("b/.", "PAB"), ("$", ""), ("＄", ""),
    ];

    /// <summary>After a number, longest first where one begins like another.</summary>
    private static readonly (string Name, string Currency)[] After =
    [
        ("usd", "USD"), ("us$", "USD"), ("u$s", "USD"), ("u$d", "USD"), ("dolares", "USD"), ("dls", "USD"), ("dollars", "USD"),
        ("mxn", "MXN"), ("mxp", "MXN"), ("cop", "COP"), ("clp", "CLP"), ("ars", "ARS"), ("pen", "PEN"), ("brl", "BRL"), ("uyu", "UYU"), ("crc", "CRC"), ("gtq", "GTQ"), ("dop", "DOP"),
        ("bob", "BOB"), ("pyg", "PYG"), ("hnl", "HNL"), ("nio", "NIO"), ("gbp", "GBP"), ("cad", "CAD"), ("eur", "EUR"), ("euros", "EUR"), ("€", "EUR"), ("soles", "PEN"), ("reais", "BRL"),
        ("quetzales", "GTQ"), ("lempiras", "HNL"), ("lps", "HNL"), ("colones", "CRC"), ("bolivianos", "BOB"), ("guaranies", "PYG"), ("cordobas", "NIO"), ("pesos", ""), ("$", ""),
    ];

    /// <summary>The money sign that ends at a place, where it begins, and the currency; <see langword="null"/> when there is none.</summary>
    public static (int Start, string Currency)? EndingAt(string folded, int end)
    {
        var stop = end > 0 && folded[end - 1] == ' ' ? end - 1 : end;
        foreach (var (sign, currency) in Before)
        {
            var start = stop - sign.Length;
            if (start >= 0 && folded.AsSpan(start, sign.Length).SequenceEqual(sign) && !(char.IsLetter(sign[0]) && start > 0 && char.IsLetterOrDigit(folded[start - 1])))
            {
                return (start, currency);
            }
        }

        return null;
    }

    /// <summary>The name of money that begins at a place, where it ends, and the currency; <see langword="null"/> when there is none.</summary>
    public static (int End, string Currency)? BeginningAt(string folded, int start)
    {
        var from = start < folded.Length && folded[start] == ' ' ? start + 1 : start;
        foreach (var (name, currency) in After)
        {
            var end = from + name.Length;
            if (end <= folded.Length && folded.AsSpan(from, name.Length).SequenceEqual(name) && !(end < folded.Length && IsContinued(folded, name, from, end)))
            {
                return (end, currency);
            }
        }

        return null;
    }

    /// <summary>A word that goes on is another word; a "$" before a digit belongs to the next amount.</summary>
    private static bool IsContinued(string folded, string name, int from, int end) => name == "$"
        ? char.IsAsciiDigit(folded[end]) || (folded[end] == ' ' && (from == end || end + 1 >= folded.Length || char.IsAsciiDigit(folded[end + 1])))
        : char.IsLetter(name[^1]) && char.IsLetter(folded[end]);
}
