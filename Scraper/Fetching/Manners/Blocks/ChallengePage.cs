using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching.Markup;

namespace DiCoDe.Scraper.Fetching.Manners.Blocks;

/// <summary>
/// Recognises what portals put before a page instead of the page: challenges of anti-bot services, CAPTCHAs, notices of refusal, login forms. They
/// are refusals and reported as such; none is answered. Many ordinary pages carry scripts of the same services, so a script alone says nothing:
/// what counts is what only the challenge has, on a page with little to read and no ad.
/// </summary>
internal static class ChallengePage
{
    /// <summary>A page with more to read is none by marks that are just words, or a box: short ads and forms have them too. Challenges speak in a sentence or two.</summary>
    private const int FewWords = 800;

    /// <summary>What stands in the way, in Spanish; "" when nothing does.</summary>
    public static string KindOf(Page page)
    {
        if (KindByHeaders(page.Headers) is { Length: > 0 } told)
        {
            return told;
        }

        return page.IsHtml() ? KindOf(PageSketch.Of(page.Body)) : "";
    }

    private static string KindOf(PageSketch sketch)
    {
        var words = sketch.Words;
        if (sketch.IsPage)
        {
            return "";
        }

        if (ChallengeMarks.OfService(sketch.Title, sketch.Machinery) is { Length: > 0 } service)
        {
            return service;
        }

        return words.Length > FewWords ? "" : sketch switch
        {
            _ when ChallengeMarks.OfWords($"{sketch.Title} {words}") is { Length: > 0 } notice => notice,
            _ when words.Length == 0 && sketch.Machinery.Length < FewWords && sketch.Machinery.Contains("_Incapsula_Resource", StringComparison.Ordinal) =>
                "desafío de Imperva/Incapsula", // a page of one script; ordinary pages carry that script among others
            { AsksForHuman: true, AsksForPassword: false } => "pide resolver un CAPTCHA",
            { AsksForPassword: true } => "pide iniciar sesión",
            _ => "",
        };
    }

    /// <summary>Two services say it outright: Cloudflare with <c>cf-mitigated</c>, AWS WAF with <c>x-amzn-waf-action</c>.</summary>
    private static string KindByHeaders(IEnumerable<KeyValuePair<string, string>> headers) => headers
        .Select(header => (header.Key.ToUpperInvariant(), header.Value.Trim().ToUpperInvariant()) switch
        {
            ("CF-MITIGATED", "CHALLENGE") => "desafío de Cloudflare",
            ("X-AMZN-WAF-ACTION", "CHALLENGE" or "CAPTCHA") => "desafío de AWS WAF",
            _ => "",
        })
        .FirstOrDefault(kind => kind.Length > 0, "");
}
