using System.Text.RegularExpressions;

namespace DiCoDe.Scraper.Extraction;

/// <summary>Regular expressions that users write in portal files and strangers' pages are matched against: they may fail, never hang.</summary>
internal static class UserPattern
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public static Regex Parse(string pattern) => new(pattern, RegexOptions.CultureInvariant, Limit);

    /// <summary>The first group, or the whole match when there is no group; "" when nothing matches or it takes too long.</summary>
    public static string Find(Regex pattern, string text)
    {
        try
        {
            var match = pattern.Match(text);
            return match switch
            {
                { Success: false } => "",
                { Groups.Count: > 1 } => match.Groups[1].Value,
                _ => match.Value,
            };
        }
        catch (RegexMatchTimeoutException)
        {
            return "";
        }
    }

    /// <summary>The match; <see langword="null"/> when nothing matches or it takes too long.</summary>
    public static Match? TryMatch(Regex pattern, string text)
    {
        try
        {
            return pattern.Match(text) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    public static bool IsMatch(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
