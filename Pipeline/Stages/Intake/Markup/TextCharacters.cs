using System.Globalization;
using System.Text;

namespace DiCoDe.Stages.Intake.Markup;

/// <summary>Rids a text of the characters that nobody sees and writes the others in one way.</summary>
internal static class TextCharacters
{
    /// <summary>Line breaks become "\n", blanks " ", styled letters plain ones; control, zero-width, bidirectional and private characters,
    /// halves of surrogate pairs and runs of asterisks (Markdown) go.</summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (character is >= ' ' and <= '~' and not '*')
            {
                kept.Append(character);
            }
            else if (char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                AppendRune(kept, new Rune(character, text[++at]));
            }
            else if (character is '\r')
            {
                kept.Append(at + 1 < text.Length && text[at + 1] == '\n' ? "" : "\n");
            }
            else
            {
                Append(kept, text, at);
            }
        }

        return RunsOfAsterisks(kept.ToString().Normalize(NormalizationForm.FormC));
    }

    private static void Append(StringBuilder kept, string text, int at)
    {
        var character = text[at];
        switch (char.GetUnicodeCategory(character))
        {
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                kept.Append('\n');
                break;
            case UnicodeCategory.SpaceSeparator:
                kept.Append(' ');
                break;
            case UnicodeCategory.Control when character is '\n' or '\v' or '\f' or '\u0085':
                kept.Append('\n');
                break;
            case UnicodeCategory.Control when character is '\t':
                kept.Append(' ');
                break;
            case UnicodeCategory.PrivateUse:
                kept.Append(character is >= '\uF000' and <= '\uF0FF' ? "• " : ""); // bullets of symbol fonts
                break;
            case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned:
                break;
            default:
                if (character is >= '\uFF01' and <= '\uFF5E')
                {
                    kept.Append((char)(character - 0xFEE0)); // full-width forms
                }
                else if (character is not ((>= '\uFE00' and <= '\uFE0F') or '\u034F' or '\u115F' or '\u1160' or '\u3164'))
                {
                    kept.Append(character);
                }

                break;
        }
    }

    private static void AppendRune(StringBuilder kept, Rune rune)
    {
        if (rune.Value is >= 0x1D400 and <= 0x1D7FF)
        {
            kept.Append(rune.ToString().Normalize(NormalizationForm.FormKC)); // bold and italic letters
        }
        else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.NonSpacingMark))
        {
            kept.Append(rune.ToString());
        }
    }

    private static string RunsOfAsterisks(string text)
    {
        if (!text.Contains("**", StringComparison.Ordinal))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isRun = text[at] == '*' && ((at > 0 && text[at - 1] == '*') || (at + 1 < text.Length && text[at + 1] == '*'));
            if (!isRun)
            {
                kept.Append(text[at]);
            }
        }

        return kept.ToString();
    }
}
