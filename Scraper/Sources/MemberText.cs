using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Extraction;

namespace DiCoDe.Scraper.Sources;

/// <summary>Turns a value as a portal's JSON or feed writes it into the text that a <see cref="MemberRule"/> wants of it.</summary>
internal sealed class MemberText(MemberRule rule)
{
    private readonly Regex? _pattern = rule.Pattern.Length == 0 ? null : UserPattern.Parse(rule.Pattern);

    public string Of(string written)
    {
        var text = rule.As switch
        {
            MemberForm.EscapedHtml => WebUtility.HtmlDecode(written),
            MemberForm.Seconds => Moment(written, perSecond: 1),
            MemberForm.Milliseconds => Moment(written, perSecond: 1_000),
            _ => written,
        };
        text = (_pattern is null ? text : UserPattern.Find(_pattern, text)).Trim();
        return rule.Words.TryGetValue(text, out var meaning) ? meaning
            : text is "true" or "false" ? "" // a truth value without a word for it says nothing to a reader
            : text;
    }

    private static string Moment(string number, int perSecond) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var count)
        && Math.Floor(count / perSecond) is var seconds && seconds is > 0 and < 253_402_300_800 // the year 10000
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
            : "";
}
