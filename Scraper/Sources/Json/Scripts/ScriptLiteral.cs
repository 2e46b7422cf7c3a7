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
    private readonly ScriptCursor _script;
    private readonly StringBuilder _json = new();
    private readonly StringBuilder _words = new();
    private string _problem = "";

    private ScriptLiteral(ScriptCursor script) => _script = script;

    /// <summary>Whether objects and lists begin so.</summary>
    public static bool Opens(char letter) => letter is '{' or '[';

    /// <summary>The JSON of the object or list that begins at this place, or "" with the reason, a sentence for the operator.</summary>
    public static (string Json, string Problem) Read(string script, int at)
    {
        var literal = new ScriptLiteral(new ScriptCursor(script, at));
        return literal.ReadMembers(depth: 0) ? (literal._json.ToString(), "") : ("", literal._problem);
    }

    private bool ReadMembers(int depth)
    {
        if (depth == JsonPage.Deepest)
        {
            return Fail($"están anidados a más de {JsonPage.Deepest} niveles");
        }

        var isObject = _script.Next == '{';
        var (end, other) = isObject ? ('}', ']') : (']', '}');
        _json.Append(_script.Next);
        _script.Step();
        var isFirst = true;
        for (_script.SkipBlanks(); !_script.TryTake(end); _script.SkipBlanks())
        {
            if (_script.IsAtEnd)
            {
                return Fail("están cortados: falta su final");
            }

            if (_script.Next == other)
            {
                return Fail($"están mal formados: sobra «{other}» en la línea {_script.Line} del script");
            }

            if (_script.TryTake(','))
            {
                continue;
            }

            var before = _json.Length;
            _json.Append(isFirst ? "" : ",");
            if (isObject && !TryReadName())
            {
                _json.Length = before; // a method, a spread: no data
                _script.SkipExpression();
                continue;
            }

            if (!ReadValue(depth + 1))
            {
                return false;
            }

            isFirst = false;
        }

        _json.Append(end);
        return true;
    }

    /// <summary>The name of a member and its colon.</summary>
    private bool TryReadName()
    {
        if (LiteralText.Quotes(_script.Next))
        {
            ReadText();
        }
        else
        {
            _json.Append('"').Append(_script.Word()).Append('"');
        }

        _json.Append(':');
        _script.SkipBlanks();
        return _script.TryTake(':');
    }

    private bool ReadValue(int depth)
    {
        _script.SkipBlanks();
        var before = _json.Length;
        var isData = true;
        if (Opens(_script.Next))
        {
            if (!ReadMembers(depth))
            {
                return false;
            }
        }
        else if (LiteralText.Quotes(_script.Next))
        {
            isData = ReadText();
        }
        else
        {
            var word = LiteralWord.JsonOf(_script.Word());
            isData = word.Length > 0;
            _json.Append(word);
        }

        _script.SkipBlanks();
        if (!isData || (!_script.IsAtEnd && _script.Next is not (',' or ']' or '}')))
        {
            _json.Length = before;
            _json.Append("null");
            _script.SkipExpression();
        }

        return true;
    }

    /// <summary>A string; whether it is nothing but text.</summary>
    private bool ReadText()
    {
        _words.Clear();
        var isData = _script.Text(_words);
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

    private bool Fail(string problem)
    {
        _problem = problem;
        return false;
    }
}
