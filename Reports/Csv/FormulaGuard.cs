namespace DiCoDe.Reports.Csv;

/// <summary>Keeps a spreadsheet from running a text cell as a formula, by an apostrophe in front.</summary>
/// <remarks>
/// The CSV writer can do this for ASCII signs at the very start; strangers also know the full-width forms, the minus sign
/// and blanks before the sign. An apostrophe that already stands before such text gets another one, so that taking one away
/// always gives the text back.
/// </remarks>
internal static class FormulaGuard
{
    private const string Signs = "=+-@\u2212\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    /// <summary>The text as it may stand in a cell.</summary>
    public static string Guard(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        return IsRisky(rest) ? $"'{text}" : text;
    }

    private static bool IsRisky(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Signs.Contains(character, StringComparison.Ordinal))
            {
                return true;
            }

            if (!char.IsWhiteSpace(character) && !char.IsControl(character) && character is not ('\u200B' or '\uFEFF'))
            {
                return false;
            }
        }

        return false;
    }
}
