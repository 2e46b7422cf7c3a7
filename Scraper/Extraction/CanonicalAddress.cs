using System.Text.RegularExpressions;

namespace DiCoDe.Scraper.Extraction;

/// <summary>The address by which a page is known, whoever came to it and when: without fragment, tracking and session.</summary>
internal static partial class CanonicalAddress
{
    /// <summary>A value of <c>sid</c> that is shorter may well number a site or a section.</summary>
    private const int ShortestSession = 16;

    /// <summary>Parameters that tell a portal who clicked where, and nothing about the page.</summary>
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase) { "gclid", "gbraid", "wbraid", "dclid", "fbclid", "msclkid", "mc_cid", "mc_eid" };

    /// <summary>Parameters by which portals know a visitor without cookies: PHP, Java, ColdFusion and those who write their own.</summary>
    private static readonly HashSet<string> Sessions = new(StringComparer.OrdinalIgnoreCase) { "phpsessid", "jsessionid", "cfid", "cftoken", "sessionid", "session_id", "sessid" };

    public static Uri Of(Uri url)
    {
        var path = url.GetLeftPart(UriPartial.Path);
        var bare = path.Contains(';', StringComparison.Ordinal) ? PathSession.Replace(path, "") : path;
        var query = url.Query;
        var kept = query.Length < 2
            ? query
            : query[1..].Split('&').Where(part => !IsOfVisit(part)) is var parts && string.Join('&', parts) is { Length: > 0 } rest ? $"?{rest}" : "";
        return url.Fragment.Length == 0 && kept.Length == query.Length && bare.Length == path.Length ? url : new Uri(bare + kept);
    }

    /// <summary>Whether a parameter belongs to the visit and not to the page.</summary>
    private static bool IsOfVisit(string parameter)
    {
        var (name, value) = parameter.Split('=', 2) is [var before, var behind] ? (before, behind) : (parameter, "");
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
            || Tracking.Contains(name)
            || Sessions.Contains(name)
            || name.StartsWith("aspsessionid", StringComparison.OrdinalIgnoreCase)
            || (name.Equals("sid", StringComparison.OrdinalIgnoreCase) && value.Length >= ShortestSession && value.All(char.IsAsciiLetterOrDigit) && value.Any(char.IsAsciiDigit));
    }

    [GeneratedRegex(@";(?:jsessionid|phpsessid)=[^/;?#]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PathSession { get; }
}
