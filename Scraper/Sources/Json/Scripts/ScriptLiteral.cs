using System.Globalization;
using System.Text;

using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.Scraper.Sources.Json.Scripts;

/// <summary>
/// Writes an object or list of JavaScript as JSON. It is JSON with liberties: any quotation marks or none around names, commas too many, comments. What
/// is no data (a call, a sum, a name) becomes null, so that one such member does not cost the ad.
/// </summary>
/// <remarks>Needs time in proportion to the text.</remarks>
internal sealed class ScriptLiteral
{
    private readonly string _text;
    private readonly LiteralText _strings;
    private readonly StringBuilder _json = new();
    private readonly StringBuilder _words = new();
    private int _at;
    private string _problem = "";

    private ScriptLiteral(string text, int at)
    {
        _text = text;
        _at = at;
        _strings = new LiteralText(text);
    }

    private char Next => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>Whether objects and lists begin so.</summary>
    public static bool Opens(char letter) => letter is '{' or '[';

    /// <summary>The JSON of the object or list that begins at this place, or "" with the reason, a sentence for the operator.</summary>
    public static (string Json, string Problem) Read(string text, int at)
    {
        var literal = new ScriptLiteral(text, at);
        return literal.ReadMembers(depth: 0) ? (literal._json.ToString(), "") : ("", literal._problem);
    }

    private bool ReadMembers(int depth)
    {
        if (depth == JsonPage.Deepest)
        {
            return Fail($"están anidados a más de {JsonPage.Deepest} niveles");
        }

        var isObject = Next == '{';
        var (end, other) = isObject ? ('}', ']') : (']', '}');
        _json.Append(Next);
        _at++;
        for (var isFirst = true; ;)
        {
            SkipBlanks();
            if (_at >= _text.Length)
            {
                return Fail("están cortados: falta su final");
            }

            if (Next == other)
            {
                return Fail($"están mal formados: sobra «{other}» en la línea {_text.AsSpan(0, _at).Count('\n') + 1} del script");
            }

            if (Next == end)
            {
                _json.Append(end);
                _at++;
                return true;
            }

            if (Next == ',')
            {
                _at++;
                continue;
            }

            var before = _json.Length;
            _json.Append(isFirst ? "" : ",");
            if (isObject && !TryReadName())
            {
                _json.Length = before; // a method, a spread: no data
                SkipExpression();
            }
            else if (ReadValue(depth + 1))
            {
                isFirst = false;
            }
            else
            {
                return false;
            }
        }
    }

    /// <summary>The name of a member and its colon.</summary>
    private bool TryReadName()
    {
        if (LiteralText.Quotes(Next))
        {
            ReadText();
        }
        else
        {
            var name = Word();
            _json.Append('"').Append(name).Append('"');
            if (name.IsEmpty)
            {
                return false;
            }
        }

        SkipBlanks();
        var isThere = Next == ':';
        _at += isThere ? 1 : 0;
        _json.Append(':');
        return isThere;
    }

    private bool ReadValue(int depth)
    {
        SkipBlanks();
        var before = _json.Length;
        var isData = true;
        if (Opens(Next))
        {
            if (!ReadMembers(depth))
            {
                return false;
            }
        }
        else if (LiteralText.Quotes(Next))
        {
            isData = ReadText();
        }
        else
        {
            var word = LiteralWord.JsonOf(Word());
            isData = word.Length > 0;
            _json.Append(word);
        }

        SkipBlanks();
        if (!isData || (_at < _text.Length && Next is not (',' or ']' or '}')))
        {
            _json.Length = before;
            _json.Append("null");
            SkipExpression();
        }

        return true;
    }

    /// <summary>A string; whether it is nothing but text.</summary>
    private bool ReadText()
    {
        _words.Clear();
        _at = _strings.Read(_at, _words, out var isData);
        _json.Append('"');
        foreach (var words in _words.GetChunks())
        {
            foreach (var letter in words.Span)
            {
                _ = letter switch
                {
                    '"' or '\\' => _json.Append('\\').Append(letter),
                    < ' ' => _json.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                    _ => _json.Append(letter),
                };
            }
        }

        _json.Append('"');
        return isData;
    }

    /// <summary>A number, a name without quotation marks.</summary>
    private ReadOnlySpan<char> Word()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Next) || Next is '_' or '$' or '.' or '+' or '-' or '!')
        {
            _at++;
        }

        return _text.AsSpan(start, _at - start);
    }

    /// <summary>Goes to the comma or bracket behind what is no data.</summary>
    private void SkipExpression()
    {
        for (var open = 0; _at < _text.Length; SkipBlanks())
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

    private void SkipBlanks()
    {
        while (_at < _text.Length)
        {
            var rest = _text.AsSpan(_at);
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

    private int After(string mark) => _text.IndexOf(mark, _at + 2, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : _text.Length;

    private bool Fail(string problem)
    {
        _problem = problem;
        return false;
    }
}
