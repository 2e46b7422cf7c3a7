using System.Globalization;
using System.Text;

namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>The strings of a script.</summary>
internal sealed class LiteralText(string script)
{
    /// <summary>Whether strings begin so.</summary>
    public static bool Quotes(char letter) => letter is '"' or '\'' or '`';

    /// <summary>The text that the inside of a string means.</summary>
    public static string Unescape(string inside)
    {
        var text = new StringBuilder(inside.Length);
        _ = new LiteralText(inside).ReadTo(quote: null, at: 0, text, out _);
        return text.ToString();
    }

    /// <summary>The place behind the string that begins here, or the end of the script.</summary>
    public int EndOf(int at) => Read(at, text: null, out _);

    /// <summary>Reads the string that begins here.</summary>
    /// <param name="at">The place of its quotation mark.</param>
    /// <param name="text">What its text is added to.</param>
    /// <param name="isData">Whether it is nothing but text; a <c>${name}</c> in it is no text.</param>
    /// <returns>The place behind it, or the end of the script when it has no end.</returns>
    public int Read(int at, StringBuilder? text, out bool isData) => ReadTo(script[at], at + 1, text, out isData);

    private int ReadTo(char? quote, int at, StringBuilder? text, out bool isData)
    {
        isData = true;
        while (at < script.Length && script[at] != quote)
        {
            isData &= quote != '`' || !script.AsSpan(at).StartsWith("${");
            if (script[at] == '\\')
            {
                at = Unescape(at + 1, text);
            }
            else
            {
                text?.Append(script[at]);
                at++;
            }
        }

        return Math.Min(at + 1, script.Length);
    }

    private int Unescape(int at, StringBuilder? text)
    {
        if (at >= script.Length)
        {
            return at;
        }

        var letter = script[at++];
        switch (letter)
        {
            case 'u' when at < script.Length && script[at] == '{':
                var close = script.AsSpan(at, Math.Min(10, script.Length - at)).IndexOf('}');
                if (close > 0 && Hex(at + 1, close - 1) is { } point && Rune.IsValid(point))
                {
                    text?.Append(new Rune(point));
                    return at + close + 1;
                }

                return at;
            case 'u' or 'x':
                var length = letter == 'u' ? 4 : 2;
                if (Hex(at, length) is { } code)
                {
                    text?.Append((char)code);
                    return at + length;
                }

                return at;
            case '\r' when at < script.Length && script[at] == '\n':
                return at + 1;
            case '\r' or '\n':
                return at; // the string goes on in the next line
            default:
                text?.Append(letter switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', 'v' => '\v', '0' => '\0', _ => letter });
                return at;
        }
    }

    private int? Hex(int at, int length) =>
        at + length <= script.Length && int.TryParse(script.AsSpan(at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : null;
}
