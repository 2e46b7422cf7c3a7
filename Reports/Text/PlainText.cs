using System.Buffers;
using System.Text;

namespace DiCoDe.Reports.Text;

/// <summary>Text of strangers, made safe to stand in a line: one line, no invisible direction marks, cut.</summary>
/// <remarks>Encoding for HTML or CSV is not done here: the renderer and the CSV writer do it.</remarks>
internal static class PlainText
{
    public const int Title = 120;

    public const int Name = 80;

    public const int Label = 200;

    private const int LongWord = 20;

    /// <summary>Characters that do not stand as they are: controls but the line end, marks of direction, and the first half of characters that only hide.</summary>
    private static readonly SearchValues<char> Hiding = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Where(value => value != '\n').Select(value => (char)value),
        '\u061C', '\u200B', '\u200E', '\u200F', .. Enumerable.Range(0x202A, 5).Concat(Enumerable.Range(0x2066, 4)).Select(value => (char)value), '\uFEFF', '\uDB40',
    ]);

    /// <summary>Characters that <see cref="Clean"/> may have to do something about: controls, blanks but the usual one, what hides, and halves of pairs.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(value => (char)value)
            .Where(letter => letter != ' ' && (char.IsWhiteSpace(letter) || char.IsControl(letter) || char.IsSurrogate(letter) || IsDirectionMark(letter))),
    ]);

    /// <summary>One line of at most <paramref name="most"/> characters and an ellipsis; work stops there, however long the text.</summary>
    public static string OneLine(ReadOnlySpan<char> text, int most) => Clean(text, most).Trim();

    /// <summary>As <see cref="OneLine"/>, but a blank at either end is kept as one blank, for pieces of a sentence.</summary>
    public static string Clean(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most && !text.ContainsAny(Unusual) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text.ToString(); // as nearly all are
        }

        var clean = new StringBuilder(Math.Min(text.Length, most + 1));
        var blank = false;
        Span<char> letters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsDirectionMark(rune.Value))
            {
                continue;
            }

            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                blank = true;
                continue;
            }

            if (clean.Length >= most)
            {
                return Cut(clean);
            }

            if (blank)
            {
                clean.Append(' ');
                blank = false;
            }

            clean.Append(letters[..rune.EncodeToUtf16(letters)]);
        }

        return clean.Append(blank ? " " : "").ToString();
    }

    /// <summary>The text with its line ends and all its blanks; direction marks are left out and other controls are blanks, each by itself, so that the pieces of
    /// a text together are the text.</summary>
    public static ReadOnlySpan<char> AsItStands(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Hiding))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        Span<char> letters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) && rune.Value != '\n')
            {
                clean.Append(' ');
            }
            else if (!IsDirectionMark(rune.Value))
            {
                clean.Append(letters[..rune.EncodeToUtf16(letters)]);
            }
        }

        return clean.ToString();
    }

    /// <summary>Ends the text at its last word, unless that word is long.</summary>
    private static string Cut(StringBuilder clean)
    {
        for (var back = 1; back <= Math.Min(LongWord, clean.Length); back++)
        {
            if (clean[^back] == ' ')
            {
                clean.Length -= back;
                break;
            }
        }

        return clean.Append('…').ToString();
    }

    /// <summary>The mark, embeddings, overrides and isolates of the bidirectional algorithm, and other characters that only hide.</summary>
    private static bool IsDirectionMark(int value) => value is 0x061C or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E)
        or (>= 0x2066 and <= 0x2069) or 0xFEFF or (>= 0xE0000 and <= 0xE007F);
}
