using System.Net;
using System.Text.RegularExpressions;

namespace DiCoDe.Scraper.Sources.Feeds;

/// <summary>Mends what feeds written by hand get wrong most often: bare ampersands, entities of HTML, control characters, text before the XML.</summary>
internal static partial class XmlMending
{
    public static string Mend(string text)
    {
        var start = text.IndexOf('<', StringComparison.Ordinal);
        var xml = Declaration.Replace(start < 0 ? text : text[start..], "", 1); // what is text now has no encoding any more
        return Forbidden.Replace(Ampersand.Replace(xml, Escape), "");
    }

    private static string Escape(Match match)
    {
        var entity = match.Value;
        if (entity is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
        {
            return entity;
        }

        var character = entity.EndsWith(';') ? WebUtility.HtmlDecode(entity) : entity;
        return character == entity ? $"&amp;{entity[1..]}" : WebUtility.HtmlEncode(character);
    }

    [GeneratedRegex(@"\A\s*<\?xml[^>]{0,200}\?>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Declaration { get; }

    [GeneratedRegex("&(?:#?[0-9A-Za-z]{1,32};)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ampersand { get; }

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Forbidden { get; }
}
