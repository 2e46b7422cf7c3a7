using System.Globalization;

namespace DiCoDe.Scraper.Sources.Json.Paths;

/// <summary>Reads the text of a path from left to right.</summary>
internal sealed class PathScanner
{
    private const int Longest = 1_000;
    private const int MostSteps = 30;

    private readonly string _text;
    private int _at;

    public PathScanner(string text)
    {
        _text = text;
        if (text.Length > Longest)
        {
            throw new FormatException($"pasa de {Longest} caracteres");
        }
    }

    private char Next => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>A path, up to a character that belongs to none.</summary>
    public JsonPath Path(bool isInGroup)
    {
        List<JsonStep> steps = [];
        SkipBlanks();
        var isFromRoot = !isInGroup && TryTake('$');
        var needsDot = isFromRoot;
        while (true)
        {
            if (TryTake('['))
            {
                steps.Add(Bracket());
            }
            else if (steps.Count == 0 && !needsDot)
            {
                steps.Add(NameOrGroup(isInGroup));
            }
            else if (TryTake('.'))
            {
                steps.Add(NameOrGroup(isInGroup));
            }
            else
            {
                break;
            }

            if (steps.Count > MostSteps)
            {
                throw Error($"tiene más de {MostSteps} pasos");
            }

            if (steps[^1] is JsonStep.Group)
            {
                break;
            }
        }

        SkipBlanks();
        return new JsonPath(steps, isFromRoot);
    }

    public void End()
    {
        if (_at < _text.Length)
        {
            throw Error($"sobra «{_text[_at]}»");
        }
    }

    private JsonStep NameOrGroup(bool isInGroup)
    {
        if (!isInGroup && TryTake('('))
        {
            List<JsonPath> paths = [];
            do
            {
                paths.Add(Path(isInGroup: true));
            }
            while (TryTake(','));
            Expect(')');
            return new JsonStep.Group(paths);
        }

        var start = _at;
        while (IsPartOfName(Next))
        {
            _at++;
        }

        return _at > start ? new JsonStep.Member(_text[start.._at]) : throw Error("falta el nombre de un miembro");
    }

    private JsonStep Bracket()
    {
        JsonStep step;
        if (TryTake('*'))
        {
            step = new JsonStep.Each();
        }
        else if (Next is '"' or '\'')
        {
            var quote = _text[_at++];
            var end = _text.IndexOf(quote, _at);
            step = end > _at ? new JsonStep.Member(_text[_at..end]) : throw Error("falta cerrar las comillas");
            _at = end + 1;
        }
        else
        {
            var start = _at;
            while (char.IsAsciiDigit(Next))
            {
                _at++;
            }

            step = int.TryParse(_text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new JsonStep.Index(number)
                : throw Error("entre corchetes va *, un número o un nombre entre comillas");
        }

        Expect(']');
        return step;
    }

    private static bool IsPartOfName(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '@' or ':' or '#' or '/' or '%';

    private bool TryTake(char letter)
    {
        if (Next != letter || _at >= _text.Length)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char letter)
    {
        if (!TryTake(letter))
        {
            throw Error($"falta «{letter}»");
        }
    }

    private void SkipBlanks()
    {
        while (Next == ' ')
        {
            _at++;
        }
    }

    private FormatException Error(string problem) => new($"{problem} (carácter {_at + 1} de «{_text}»)");
}
