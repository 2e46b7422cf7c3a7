using System.Buffers;
using System.Globalization;
using System.Text;

namespace DiCoDe.Stages.Intake.Markup;

/// <summary>Puts a text into lines: blanks collapsed, empty lines gone, every kind of bullet written "- ".</summary>
internal static class TextLines
{
    /// <summary>Signs that are a bullet wherever they stand.</summary>
    private static readonly SearchValues<char> Bullets = SearchValues.Create("·•●○◦▪▫■□◆◇►▶▸‣⁃➢➤➔✓✔☑✅❖✦✧");

    /// <summary>Signs that are a bullet at the beginning of a line only.</summary>
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—―−*·>»~¬→★☆_|=");

    /// <summary>The text in lines; arranging it again changes nothing.</summary>
    public static string Arrange(string text)
    {
        var arranged = new StringBuilder(text.Length);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            if (line.CountAny(Bullets) < 2)
            {
                Append(arranged, line);
                continue;
            }

            // A list that lost its line breaks.
            var isItem = false;
            foreach (var part in line.SplitAny(Bullets))
            {
                Append(arranged, line[part], isItem);
                isItem = true;
            }
        }

        return arranged.ToString();
    }

    /// <summary>The beginning of a text, whole words if possible.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var gap = text.AsSpan(0, longest).LastIndexOfAny(' ', '\n');
        var end = gap > longest - 200 && gap > 0 ? gap : longest;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[..end].TrimEnd(' ', '\n', '-');
    }

    private static void Append(StringBuilder arranged, ReadOnlySpan<char> line, bool isItem = false)
    {
        var rest = line.Trim(' ');
        while (rest.Length > 0 && MarkLength(rest) is > 0 and var length)
        {
            isItem = true;
            rest = rest[length..].TrimStart(' ');
        }

        rest = rest.TrimEnd(isItem ? "*_ " : "_ "); // "*Requisitos*"
        if (rest.Length == 0)
        {
            return;
        }

        arranged.Append(arranged.Length > 0 ? "\n" : "").Append(isItem ? "- " : "");
        for (var at = 0; at < rest.Length; at++)
        {
            if (rest[at] != ' ' || rest[at - 1] != ' ')
            {
                arranged.Append(EndsGlued(rest, at) ? " " : "").Append(rest[at]);
            }
        }
    }

    /// <summary>"Enseñanza media.Experiencia": a line break was lost after the full stop.</summary>
    private static bool EndsGlued(ReadOnlySpan<char> line, int at) =>
        at > 2 && line[at - 1] == '.' && char.IsLower(line[at - 2]) && char.IsLetter(line[at - 3]) && char.IsUpper(line[at])
        && at + 3 < line.Length && char.IsLower(line[at + 1]) && char.IsLower(line[at + 2]) && char.IsLower(line[at + 3]);

    private static int MarkLength(ReadOnlySpan<char> line)
    {
        if (Bullets.Contains(line[0]) || Dashes.Contains(line[0]))
        {
            return 1;
        }

        return Rune.DecodeFromUtf16(line, out var rune, out var length) == OperationStatus.Done
            && !rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol
            && rune.Value is not ('°' or '©' or '®') ? length : 0;
    }
}
