using System.Text;

namespace DiCoDe.Scraper.Extraction.JsonLd;

/// <summary>Mends JSON that was written by hand or cut short.</summary>
internal static class BrokenJson
{
    /// <summary>
    /// Escapes control characters inside strings, drops them outside, and drops backslashes that escape nothing. Where the text ends too early, drops the
    /// member that is not whole and closes what is open.
    /// </summary>
    public static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length + 64);
        List<char> open = [];
        var (safe, depth) = (0, 0);
        var inString = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (inString && character == '\\')
            {
                var next = at + 1 < text.Length ? text[at + 1] : ' ';
                if ("\"\\/bfnrtu".Contains(next, StringComparison.Ordinal))
                {
                    repaired.Append(character).Append(next);
                    at++;
                }

                continue;
            }

            inString ^= character == '"';
            if (!inString && character is ',' or '{' or '[' or '}' or ']')
            {
                Nest(open, character);
                (safe, depth) = (repaired.Length + (character == ',' ? 0 : 1), open.Count);
            }

            Append(repaired, character, inString);
        }

        return inString || open.Count > 0 ? Close(repaired, safe, open.Take(depth)) : repaired.ToString();
    }

    /// <summary>Keeps count of what is open.</summary>
    private static void Nest(List<char> open, char character)
    {
        if (character is '{' or '[')
        {
            open.Add(character == '{' ? '}' : ']');
        }
        else if (character != ',' && open.Count > 0)
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    private static void Append(StringBuilder repaired, char character, bool inString) => _ = (character, inString) switch
    {
        ( >= ' ', _) => repaired.Append(character),
        ('\n', true) => repaired.Append("\\n"),
        (_, true) => repaired.Append(' '),
        ('\n' or '\r' or '\t', false) => repaired.Append(character),
        _ => repaired,
    };

    private static string Close(StringBuilder repaired, int safe, IEnumerable<char> open)
    {
        repaired.Length = Math.Min(repaired.Length, safe);
        return repaired.Append([.. open.Reverse()]).ToString();
    }
}
