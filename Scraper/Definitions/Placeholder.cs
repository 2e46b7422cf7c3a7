using System.Text.RegularExpressions;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Finds what stands in braces in an address and is to be filled in, though nothing fills it in.</summary>
internal static partial class Placeholder
{
    /// <summary>The first that is not known, with its braces; one that is known, but stands before the query, is not filled in either.</summary>
    public static string? Unknown(Uri address, string known) =>
        First(address.GetLeftPart(UriPartial.Path), known: "") ?? First(address.Query, known);

    /// <summary>The same of a text, where <paramref name="known"/> may stand anywhere.</summary>
    public static string? Unknown(string address, string known) => First(address, known);

    private static string? First(string part, string known) =>
        Form.Matches(Uri.UnescapeDataString(part)).Select(match => match.Value).FirstOrDefault(found => found != known);

    [GeneratedRegex(@"\{\w{1,40}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form { get; }
}
