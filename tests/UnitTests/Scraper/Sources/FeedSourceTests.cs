using System.Text;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Sources;
using DiCoDe.Scraper.Sources.Feeds;
using DiCoDe.Tests.Support;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Sources;

[TestFixture]
public class FeedSourceTests
{
    private const string Item = "<item><title>Cajera</title><link>http://portal.example/1</link><description>&lt;p&gt;Caja.&lt;/p&gt;</description><pubDate>Fri, 13 Nov 2026 08:00:00 GMT</pubDate></item>";

    [TestCase("<rss version='2.0'><channel>{0}</channel></rss>")]
    [TestCase("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel/>{0}</rdf:RDF>", Description = "RSS 1.0")]
    [TestCase("<?xml version='1.0' encoding='iso-8859-1'?><!DOCTYPE rss><rss><channel>{0}</channel></rss>")]
    public void An_item_is_an_ad(string form)
    {
        var ad = Read(string.Format(form, Item)).Ads.Single();

        Assert.That((ad.Id.Key, ad[AdField.Title], ad[AdField.Description], ad[AdField.Posted]), Is.EqualTo(("http://portal.example/1", "Cajera", "<p>Caja.</p>", "2026-11-13T08:00:00+00:00")));
    }

    [Test]
    public void An_entry_of_Atom_is_an_ad()
    {
        var ad = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom"><entry>
              <title>Chofer</title><id>tag:1</id><link rel="self" href="/feed/1"/><link href="/2"/><updated>2026-11-13T08:00:00Z</updated>
              <author><name>Ana</name></author><category term="transporte"/>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ruta <b>norte</b></p></div></content>
            </entry></feed>
            """).Ads.Single();

        Assert.That((ad[AdField.Url], ad[AdField.Category], ad[AdField.Posted]), Is.EqualTo(("http://portal.example/2", "transporte", "2026-11-13T08:00:00Z")));
        Assert.That(ad[AdField.Description], Does.Contain("<p>Ruta <b>norte</b></p>"));
        Assert.That(ad[AdField.Employer], Is.Empty, "an author is a person");
    }

    [Test]
    public void The_elements_of_job_feeds_are_known()
    {
        var ad = Read("""
            <rss xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:job_listing="http://x"><channel><item>
              <title>Cajera</title><guid isPermaLink="false">g-1</guid><c:encoded><![CDATA[<p>Todo</p>]]></c:encoded><description>Poco</description>
              <job_listing:company>Abarrotes</job_listing:company><location>Puebla</location><expires_at>2026-12-01</expires_at><category>a</category><category>b</category>
            </item></channel></rss>
            """).Ads.Single();

        Assert.That((ad.Id.Key, ad[AdField.Employer], ad[AdField.Place], ad[AdField.ValidThrough]), Is.EqualTo(("g-1", "Abarrotes", "Puebla", "2026-12-01")));
        Assert.That((ad[AdField.Description], ad[AdField.Category]), Is.EqualTo(("<p>Todo</p>", "a; b")));
    }

    [Test]
    public void A_title_is_taken_apart()
    {
        var portal = Portal(rules => rules with { Feed = new FeedRules { TitlePattern = "^(?<employer>[^:]+): (?<title>.+)$", Fields = Reading.Fields((AdField.Place, "zone")) } });

        var ad = Reading.Read(portal, Rss("<item><title>Abarrotes: Cajera</title><guid>http://portal.example/1</guid><zone>Puebla</zone></item>")).Ads.Single();

        Assert.That((ad[AdField.Employer], ad[AdField.Title], ad[AdField.Place]), Is.EqualTo(("Abarrotes", "Cajera", "Puebla")));
    }

    [Test]
    public void The_pages_of_ads_are_read_where_that_is_wanted()
    {
        var found = Reading.Read(Portal(rules => rules with { ReadPages = true }), Rss(Item)).Found.Single();

        Assert.That((found.Kind, found.Url.AbsoluteUri, found.Card![AdField.Title]), Is.EqualTo((PageKind.Ad, "http://portal.example/1", "Cajera")));
    }

    [TestCase("R&D", "R&D", Description = "a bare ampersand")]
    [TestCase("Caf&eacute;&nbsp;Central", "Café\u00a0Central", Description = "entities of HTML")]
    [TestCase("Caja\u0001 1", "Caja 1", Description = "a control character")]
    [TestCase("A &amp; B", "A & B")]
    public void What_is_often_malformed_is_mended(string written, string read)
    {
        var findings = Read(Rss($"<item><title>{written}</title><link>http://portal.example/1</link></item>"));

        Assert.That(findings.Ads.Single()[AdField.Title], Is.EqualTo(read));
        Assert.That(findings.NoAds, Is.Empty);
    }

    [Test]
    public void What_stands_before_the_end_is_kept_and_the_end_told()
    {
        var findings = Read($"<rss><channel>{Item}<item><title>Cho");

        Assert.That(findings.Ads, Has.Count.EqualTo(1));
        Assert.That(findings.NoAds, Has.Some.Contains("mal formada"));
    }

    [Test]
    public void Entities_of_its_own_are_not_expanded()
    {
        var laughs = "<!DOCTYPE r [<!ENTITY a 'ja'><!ENTITY b '&a;&a;&a;'>]>" + Rss("<item><title>&b;</title><link>http://portal.example/1</link></item>");

        Assert.That(Read(laughs).Ads.Select(ad => ad[AdField.Title]), Has.None.Matches<string>(title => title!.Contains("jaja")));
    }

    [Test]
    public void A_page_is_no_feed() => Assert.That(Read("<html><body>hola</body></html>").NoAds, Has.Some.Contains("RSS"));

    [TestCase("Fri, 13 Nov 2026 08:00:00 +0100", "2026-11-13T08:00:00+01:00")]
    [TestCase("Mon, 13 Nov 2026 08:00:00 GMT", "2026-11-13T08:00:00+00:00", Description = "a weekday that is wrong")]
    [TestCase("13 Nov 2026", "2026-11-13T00:00:00+00:00")]
    [TestCase("hace 3 días", "hace 3 días")]
    public void A_date_is_read(string written, string iso) => Assert.That(FeedDate.Iso(written), Is.EqualTo(iso));

    [TestCase("python_dot_org.rss")]
    [TestCase("weworkremotely-handmade.rss")]
    public void A_real_feed_gives_every_item(string file)
    {
        var body = File.ReadAllBytes(SharedData.PathOf("feeds", "job-feeds", file));
        var portal = file == "python_dot_org.rss" ? Shipped.Portal("python-jobs") : Portal(rules => rules with { Feed = new FeedRules { TitlePattern = "^(?<employer>[^:]+): (?<title>.+)$" } });

        var findings = Reading.Read(portal, body, new FrontierEntry(new Uri("https://feed.example/"), PageKind.Feed));

        var text = Encoding.UTF8.GetString(body);
        var items = text.Split("<item>").Length - 1;
        Assert.That(items, Is.GreaterThan(0));
        Assert.That(findings.Ads, Has.Count.EqualTo(items));
        Assert.That(findings.NoAds, Is.Empty);
        Assert.That(findings.Ads, Has.All.Matches<ScrapedAd>(ad => ad![AdField.Url].Length > 0 && ad[AdField.Description].Length > 0 && ad[AdField.Employer].Length > 0));
        Assert.That(findings.Ads.Count(ad => ad[AdField.Posted].Length > 0), Is.EqualTo(text.Split("<pubDate>").Length - 1));
        Assert.That(findings.Ads.Count(ad => (ad[AdField.Place] + ad[AdField.Region]).Length > 0), Is.EqualTo(items));
    }

    [Test]
    [Category("Property")]
    public void No_bytes_make_it_throw() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("<rss>", "<channel>", "<item>", "<title>", "a", "</title>", "<link>", "http://portal.example/1", "</link>", "</item>", "&", "&#0;", "&nbsp;", "<![CDATA[", "]]>", "<a:b>", "<x type='xhtml'>", "\u001f\u008b", "\0", "ñ", "<?xml version='1.0' encoding='utf-16'?>", "<!DOCTYPE a [<!ENTITY b 'c'>]>")
            .ListOf().ToArbitrary(),
        parts => Reading.Read(Portal(rules => rules), Encoding.Latin1.GetBytes(string.Concat(parts)), new FrontierEntry(new Uri("http://portal.example/feed"), PageKind.Feed)).Ads.Count < 1_000));

    private static PortalDefinition Portal(Func<DiscoveryRules, DiscoveryRules> change) => Reading.Portal(DiscoveryKind.Feed, change);

    private static PageFindings Read(string body) => Reading.Read(Portal(rules => rules), body);

    private static string Rss(string items) => $"<rss><channel>{items}</channel></rss>";
}
