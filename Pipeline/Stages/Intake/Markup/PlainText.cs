using System.Net;
using System.Text;

namespace DiCoDe.Stages.Intake.Markup;

/// <summary>Reads a field that may be HTML, escaped HTML or plain text.</summary>
internal static class PlainText
{
    /// <summary>What is read of a field; beyond it no ad has anything to say.</summary>
    private const int Longest = 2_000_000;

    /// <summary>How often tags and escapes are undone: once as written, once as escaped twice, and once more; the last round only looks.</summary>
    private const int Rounds = 4;

    /// <summary>The text in lines; list items begin with "- "; reading the result again changes nothing.</summary>
    public static string Lines(string raw) => TextLines.Arrange(Read(raw));

    /// <summary>The text in one line of at most <paramref name="longest"/> characters.</summary>
    public static string Line(string raw, int longest)
    {
        var line = string.Join(' ', Read(raw).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return TextLines.Cut(line, longest);
    }

    private static string Read(string raw)
    {
        var text = TextCharacters.Clean(raw.Length > Longest ? raw[..Longest] : raw);
        for (var round = 0; round < Rounds; round++)
        {
            var before = text;
            text = Unescape(WithoutTags(text, linesAreOurs: round > 0));
            if (string.Equals(text, before, StringComparison.Ordinal))
            {
                return text;
            }
        }

        return Neutral(text);
    }

    private static string WithoutTags(string text, bool linesAreOurs)
    {
        if (!text.Contains('<', StringComparison.Ordinal) || !new HtmlReader(text).HasTags())
        {
            return text;
        }

        // After the first round, line breaks stand for elements already read.
        var source = linesAreOurs ? text.Replace("\n", "<br>", StringComparison.Ordinal) : text;
        return TextCharacters.Clean(new HtmlReader(source).ToText());
    }

    private static string Unescape(string text) =>
        text.Contains('&', StringComparison.Ordinal) ? TextCharacters.Clean(WebUtility.HtmlDecode(text)) : text;

    /// <summary>Parts what would still be read as markup or as an escape.</summary>
    private static string Neutral(string text)
    {
        var parted = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            parted.Append(character);
            if (character is '<' or '&')
            {
                parted.Append(' ');
            }
        }

        return parted.ToString();
    }
}
