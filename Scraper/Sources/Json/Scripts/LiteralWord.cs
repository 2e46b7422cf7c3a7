using System.Text.RegularExpressions;

namespace DiCoDe.Scraper.Sources.Json.Scripts;

/// <summary>The values of a script that stand without quotation marks.</summary>
internal static partial class LiteralWord
{
    /// <summary>The value as JSON; "" when it is a name or a number that JSON does not know.</summary>
    public static string JsonOf(ReadOnlySpan<char> word) => word switch
    {
        "true" or "!0" => "true",
        "false" or "!1" => "false",
        _ => NumberForm.IsMatch(word) ? word.ToString() : "",
    };

    [GeneratedRegex(@"\A-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberForm { get; }
}
