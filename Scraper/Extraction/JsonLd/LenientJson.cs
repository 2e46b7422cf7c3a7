using System.Net;
using System.Text;
using System.Text.Json;

namespace DiCoDe.Scraper.Extraction.JsonLd;

/// <summary>Reads the JSON of script elements, which portals often write by hand: comments around it, raw line breaks in strings, stray commas.</summary>
internal static class LenientJson
{
    /// <summary>No honest page nests deeper.</summary>
    private const int Deepest = 128;

    private static readonly JsonReaderOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowMultipleValues = true, MaxDepth = Deepest };

    private static readonly string[] Openings = ["<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "<![CDATA["];
    private static readonly string[] Endings = ["-->", "//]]>", "// ]]>", "/*]]>*/", "]]>", "//", ";"];

    /// <summary>The values of the script, nothing when it cannot be read even so. Of a script that is cut short, the members that are whole.</summary>
    public static List<JsonElement> Read(string script)
    {
        var text = Unwrap(script);
        var values = TryRead(text, out var isWhole);
        if (!isWhole && BrokenJson.Repair(text) is var repaired && TryRead(repaired, out isWhole) is { Count: > 0 } mended)
        {
            values = mended;
        }

        return values.Count == 0 && text.Contains("&quot;", StringComparison.Ordinal) ? TryRead(BrokenJson.Repair(WebUtility.HtmlDecode(text)), out _) : values;
    }

    private static List<JsonElement> TryRead(string text, out bool isWhole)
    {
        List<JsonElement> values = [];
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), Options);
        try
        {
            while (reader.Read())
            {
                values.Add(JsonElement.ParseValue(ref reader));
            }

            isWhole = true;
        }
        catch (JsonException)
        {
            isWhole = false;
        }

        return values;
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
}
