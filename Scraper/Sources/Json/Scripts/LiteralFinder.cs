using System.Buffers;
using System.Text;

using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.Scraper.Sources.Json.Scripts;

/// <summary>Finds the object or list that a script assigns behind a text.</summary>
internal static class LiteralFinder
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("{[");
    private static readonly SearchValues<char> Stops = SearchValues.Create("{[;\"'`");

    /// <summary>Its JSON. "" with the reason when it cannot be read; "" without reason when there is none.</summary>
    /// <param name="script">The text of the script.</param>
    /// <param name="after">What precedes it; "" takes the first object or list of the script.</param>
    public static (string Json, string Problem) Find(string script, string after)
    {
        if (after.Length == 0)
        {
            return script.AsSpan().IndexOfAny(Openings) is >= 0 and var first ? ScriptLiteral.Read(script, first) : ("", "");
        }

        var strings = new LiteralText(script);
        for (var mark = script.IndexOf(after, StringComparison.Ordinal); mark >= 0; mark = script.IndexOf(after, mark, StringComparison.Ordinal))
        {
            var start = mark + after.Length;
            if (script.AsSpan(start).IndexOfAny(Stops) is var ahead && ahead < 0)
            {
                break;
            }

            mark = start + ahead;
            if (ScriptLiteral.Opens(script[mark]))
            {
                return ScriptLiteral.Read(script, mark);
            }

            if (LiteralText.Quotes(script[mark]))
            {
                var text = new StringBuilder();
                mark = strings.Read(mark, text, out _);
                if (text.ToString().TrimStart() is [var letter, ..] json && ScriptLiteral.Opens(letter))
                {
                    return ScriptLiteral.Read(json, at: 0); // JSON.parse("{…}")
                }
            }
        }

        return ("", "");
    }
}
