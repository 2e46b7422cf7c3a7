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

    private static IEnumerable<string> Paths(PageFindings findings) => findings.Found.Select(found => found.Url.AbsolutePath);
}
