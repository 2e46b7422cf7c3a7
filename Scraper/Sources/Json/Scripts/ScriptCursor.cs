using System.Text;

using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.Scraper.Sources.Json.Scripts;

/// <summary>A place in the text of a script, and the ways to go on from it. None goes back, so that a script is read once.</summary>
internal sealed class ScriptCursor(string script, int at)
{
    private readonly LiteralText _strings = new(script);
    private int _at = at;

    public bool IsAtEnd => _at >= script.Length;

    /// <summary>The letter here; at the end none that a script may hold outside its strings.</summary>
    public char Next => IsAtEnd ? '\0' : script[_at];

    /// <summary>The line of this place, from 1.</summary>
    public int Line => script.AsSpan(0, _at).Count('\n') + 1;

    public void Step() => _at++;

    public bool TryTake(char letter)
    {
        var isThere = Next == letter;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>A number, a name without quotation marks; empty when there is none.</summary>
    public ReadOnlySpan<char> Word()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Next) || Next is '_' or '$' or '.' or '+' or '-' or '!')
        {
            _at++;
        }

        return script.AsSpan(start, _at - start);
    }

    /// <summary>Reads the string that begins here; whether it is nothing but text.</summary>
    public bool Text(StringBuilder text)
    {
        _at = _strings.Read(_at, text, out var isData);
        return isData;
    }

    /// <summary>Goes to the comma or bracket behind what is no data.</summary>
    public void SkipExpression()
    {
        for (var open = 0; !IsAtEnd; SkipBlanks())
        {
            if (LiteralText.Quotes(Next))
            {
                _at = _strings.EndOf(_at);
                continue;
            }

            if (open == 0 && Next is ',' or ']' or '}')
            {
                return;
            }

            open += Next is '(' or '[' or '{' ? 1 : Next is ')' or ']' or '}' ? -1 : 0;
            open = Math.Max(open, 0);
            _at++;
        }
    }

    /// <summary>Goes behind blanks and comments.</summary>
    public void SkipBlanks()
    {
        while (!IsAtEnd)
        {
            var rest = script.AsSpan(_at);
            if (char.IsWhiteSpace(rest[0]) || rest[0] == '\uFEFF')
            {
                _at++;
            }
            else if (rest.StartsWith("/*"))
            {
                _at = After("*/");
            }
            else if (rest.StartsWith("//"))
            {
                _at = After("\n");
            }
            else
            {
                return;
            }
        }
    }

    private int After(string mark) => script.IndexOf(mark, _at + 2, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : script.Length;
}
