using System.Text;

namespace DiCoDe.Import.Gold.Sentences;

/// <summary>A list of strings as Python writes it: ['a', "b's"].</summary>
internal static class PythonList
{
    /// <summary>The strings, or <see langword="null"/> when the text is no such list.</summary>
    public static IReadOnlyList<string>? Read(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed is not ['[', .., ']'])
        {
            return null;
        }

        List<string> strings = [];
        var rest = trimmed[1..^1].Trim();
        while (!rest.IsEmpty)
        {
            if (rest[0] is not ('\'' or '"') || End(rest) is not (> 0 and var end))
            {
                return null;
            }

            strings.Add(Unescaped(rest[1..end]));
            rest = rest[(end + 1)..].TrimStart();
            if (!rest.IsEmpty)
            {
                if (rest[0] != ',')
                {
                    return null;
                }

                rest = rest[1..].TrimStart();
            }
        }

        return strings;
    }

    /// <summary>Where the string ends that begins here; 0 when it does not.</summary>
    private static int End(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == text[0])
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Only quotes and the backslash itself are escaped in labels; any other letter stays.</summary>
    private static string Unescaped(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            at += text[at] == '\\' && at + 1 < text.Length ? 1 : 0;
            plain.Append(text[at]);
        }

        return plain.ToString();
    }
}
