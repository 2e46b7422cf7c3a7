using System.Net;
using System.Text;
using System.Text.Json;

namespace DiCoDe.Scraper.Extraction.JsonLd;

/// <summary>Reads the JSON of script elements, which portals often write by hand: comments around it, raw line breaks in strings, stray commas.</summary>
internal static class LenientJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] Openings = ["<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "<![CDATA["];
    private static readonly string[] Endings = ["-->", "//]]>", "// ]]>", "/*]]>*/", "]]>", "//", ";"];

    /// <summary>The document, or <see langword="null"/> when it cannot be read even so.</summary>
    public static JsonDocument? TryParse(string script)
    {
        var text = Unwrap(script);
        return Read(text) ?? Read(Repair(text)) ?? (text.Contains("&quot;", StringComparison.Ordinal) ? Read(Repair(WebUtility.HtmlDecode(text))) : null);
    }

    private static JsonDocument? Read(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonDocument.Parse(Encoding.UTF8.GetBytes(text), Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Unwrap(string script)
    {
        var text = script.Trim('﻿', ' ', '\t', '\r', '\n');
        while (Array.Find(Openings, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) is { } opening)
        {
            text = text[opening.Length..].TrimStart();
        }

        while (Array.Find(Endings, ending => text.EndsWith(ending, StringComparison.Ordinal)) is { } ending)
        {
            text = text[..^ending.Length].TrimEnd();
        }

        return text;
    }

    /// <summary>Escapes control characters inside strings, drops them outside, and drops backslashes that escape nothing.</summary>
    private static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length + 64);
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
            _ = (character, inString) switch
            {
                ( >= ' ', _) => repaired.Append(character),
                ('\n', true) => repaired.Append("\\n"),
                (_, true) => repaired.Append(' '),
                ('\n' or '\r' or '\t', false) => repaired.Append(character),
                _ => repaired,
            };
        }

        return repaired.ToString();
    }
}
