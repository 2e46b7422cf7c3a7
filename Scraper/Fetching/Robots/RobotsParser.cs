using System.Globalization;
using System.Text;

namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>Reads a robots.txt the way RFC 9309 asks, as tolerant of typing errors as the large search engines are.</summary>
internal static class RobotsParser
{
    /// <summary>RFC 9309 (2.5) asks for at least 500 KiB; what comes after is not read.</summary>
    private const int MostBytes = 500 * 1024;

    /// <summary>Longer lines are cut: 8 times the longest address that browsers of old knew.</summary>
    private const int LongestLine = 16_663;

    private static readonly string[] Disallows = ["disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw", "desallow"];
    private static readonly string[] UserAgents = ["user-agent", "useragent", "user agent", "useg-agent"];

    /// <param name="body">The file.</param>
    /// <param name="agent">Our product token ("DiCoDe").</param>
    public static RobotsFile Read(ReadOnlyMemory<byte> body, string agent)
    {
        List<RobotsRule> ours = [], everyones = [];
        var (ourDelay, everyonesDelay) = (TimeSpan.Zero, TimeSpan.Zero);
        var (isOurs, isEveryones, isOursKnown, inRules) = (false, false, false, false);
        foreach (var (key, value) in LinesOf(body))
        {
            if (UserAgents.Contains(key))
            {
                (isOurs, isEveryones) = inRules ? (false, false) : (isOurs, isEveryones);
                inRules = false;
                isEveryones |= value == "*" || value.StartsWith("* ", StringComparison.Ordinal);
                isOurs |= agent.Length > 0 && TokenOf(value).Equals(agent, StringComparison.OrdinalIgnoreCase);
                isOursKnown |= isOurs;
            }
            else if (key == "crawl-delay")
            {
                ourDelay = isOurs ? Longest(ourDelay, value) : ourDelay;
                everyonesDelay = isEveryones ? Longest(everyonesDelay, value) : everyonesDelay;
            }
            else if (key == "allow" || Disallows.Contains(key))
            {
                inRules = true;
                var rules = RulesOf(key == "allow", value);
                (isOurs ? ours : []).AddRange(rules);
                (isEveryones ? everyones : []).AddRange(rules);
            }
        }

        return new(isOursKnown ? ours : everyones, isOursKnown ? ourDelay : everyonesDelay, new(true, "no rule"));
    }

    private static List<RobotsRule> RulesOf(bool allows, string value)
    {
        if (value.Length == 0)
        {
            return [];
        }

        var line = $"{(allows ? "Allow" : "Disallow")}: {(value.Length > 200 ? value[..200] + "…" : value)}";
        List<RobotsRule> rules = [new(allows, value, line)];
        if (allows && value.LastIndexOf('/') is >= 0 and var slash && value.AsSpan(slash).StartsWith("/index.htm"))
        {
            rules.Add(new(allows, value[..(slash + 1)] + "$", line)); // the index page is its folder
        }

        return rules;
    }

    private static IEnumerable<(string Key, string Value)> LinesOf(ReadOnlyMemory<byte> body)
    {
        using var stream = new MemoryStream(body[..Math.Min(body.Length, MostBytes)].ToArray());
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true); // UTF-16 and UTF-32 too
        var text = reader.ReadToEnd();
        if (body.Length > MostBytes)
        {
            text = text[..(text.AsSpan().LastIndexOfAny('\n', '\r') + 1)]; // half a rule says another thing than the whole
        }

        foreach (var whole in text.Split(['\n', '\r']))
        {
            var line = whole.Length > LongestLine ? whole[..LongestLine] : whole;
            var hash = line.IndexOf('#', StringComparison.Ordinal);
            line = (hash >= 0 ? line[..hash] : line).Trim();
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var end = colon >= 0 ? colon : line.IndexOfAny([' ', '\t']); // a forgotten colon
            if (end > 0)
            {
                yield return (line[..end].Trim().ToLowerInvariant(), line[(end + 1)..].Trim());
            }
        }
    }

    private static string TokenOf(string agent)
    {
        var end = 0;
        while (end < agent.Length && (char.IsAsciiLetter(agent[end]) || agent[end] is '-' or '_'))
        {
            end++;
        }

        return agent[..end];
    }

    private static TimeSpan Longest(TimeSpan known, string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds > known.TotalSeconds
            ? TimeSpan.FromSeconds(Math.Min(seconds, 86_400))
            : known;
}
