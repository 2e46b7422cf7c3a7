using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Sources;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Sources;

[TestFixture]
public class SitemapSourceTests
{
    [Test]
    public void What_changed_too_long_ago_is_left_out_and_not_taken_for_gone()
    {
        var portal = Reading.Portal(DiscoveryKind.Sitemap, rules => rules with { ChangedWithin = TimeSpan.FromDays(60) });

        var findings = Reading.Read(portal, $"""
            <urlset>
              <url><loc>http://portal.example/nuevo</loc><lastmod>{Some.Moment.AddDays(-59):yyyy-MM-dd}</lastmod></url>
              <url><loc>http://portal.example/viejo</loc><lastmod>{Some.Moment.AddDays(-62):yyyy-MM-dd}</lastmod></url>
              <url><loc>http://portal.example/callado</loc></url>
            </urlset>
            """);

        Assert.That(Paths(findings), Is.EqualTo(new[] { "/nuevo", "/callado" }));
        Assert.That((findings.IsPartial, findings.NoAds.Count), Is.EqualTo((true, 0)));
    }

    [Test]
    public void Of_an_index_only_the_sitemaps_of_ads_are_followed()
    {
        var portal = Reading.Portal(DiscoveryKind.Sitemap, rules => rules with { SitemapAddress = "empleos" });

        var findings = Reading.Read(portal, "<sitemapindex><sitemap><loc>http://portal.example/empleos-1.xml.gz</loc></sitemap><sitemap><loc>http://portal.example/blog.xml</loc></sitemap></sitemapindex>");

        Assert.That(Paths(findings), Is.EqualTo(new[] { "/empleos-1.xml.gz" }));
        Assert.That(findings.IsPartial, Is.False);
    }

    [TestCase("<sitemapindex><sitemap><loc>http://portal.example/a.xml</loc></sitemap></sitemapindex>", "nombra 1 sitemaps, y ninguno se lee", Description = "sitemap_address rejects all")]
    [TestCase("<urlset><url><loc>http://portal.example/blog/1</loc></url><url><loc>http://elsewhere.example/empleo/1</loc></url></urlset>", "1 está fuera del portal (home, start y hosts) y 1 no cumple ad_address")]
    [TestCase("<urlset/>", "no tiene ninguna dirección")]
    public void A_sitemap_that_leads_to_no_ad_says_why(string body, string says)
    {
        var portal = Reading.Portal(DiscoveryKind.Sitemap, rules => rules with { SitemapAddress = "empleos", AdAddress = "/empleo/" });

        Assert.That(Reading.Read(portal, body).NoAds, Has.Count.EqualTo(1).And.One.Contains(says));
    }

    [Test]
    public void A_robots_txt_without_sitemap_says_so() => Assert.That(
        Reading.Read(Reading.Portal(DiscoveryKind.Sitemap, rules => rules), "User-agent: *\nDisallow: /privado\n", "http://portal.example/robots.txt").NoAds,
        Has.Count.EqualTo(1).And.One.Contains("ninguna línea «Sitemap:»"));

    private static IEnumerable<string> Paths(PageFindings findings) => findings.Found.Select(found => found.Url.AbsolutePath);
}
