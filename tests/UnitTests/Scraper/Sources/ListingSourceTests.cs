using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;

namespace DiCoDe.UnitTests.Scraper.Sources;

[TestFixture]
public class ListingSourceTests
{
    private const string OneAd = "<a class=ad href='/1'>a</a>";

    [TestCase("http://portal.example/lista", 0, "http://portal.example/lista?p=2")]
    [TestCase("http://portal.example/lista?q=x&p=2", 1, "http://portal.example/lista?q=x&p=3")]
    [TestCase("http://portal.example/lista?p=3", 2, null, Description = "the last page that is wanted")]
    public void The_next_page_is_counted(string page, int depth, string? next)
    {
        var findings = Reading.Read(Portal(rules => rules with { PageNumbers = new PageNumbers { Name = "p", Last = 3 } }), OneAd, page, depth: depth);

        Assert.That(NextOf(findings)?.Url.AbsoluteUri, Is.EqualTo(next));
        Assert.That(findings.IsPartial, Is.EqualTo(next is null), "what is left out on purpose is not taken for gone");
    }

    [Test]
    public void The_number_may_stand_anywhere_in_the_address() => Assert.That(
        NextOf(Reading.Read(Portal(rules => rules with { PageNumbers = new PageNumbers { Address = "http://portal.example/lista/pagina/{page}" } }), OneAd))!.Url.AbsoluteUri,
        Is.EqualTo("http://portal.example/lista/pagina/2"));

    [Test]
    public void More_is_loaded_by_a_form_whose_answer_carries_HTML_in_JSON()
    {
        var portal = Portal(rules => rules with { LoadMore = new LoadMoreRules { Address = "http://portal.example/mas", Body = "pagina={page}", HtmlPath = "data.html" } });

        var next = NextOf(Reading.Read(portal, OneAd))!;
        var more = Reading.Read(portal, """{ "data": { "html": "<a class=ad href='/2'>b</a>" } }"""u8.ToArray(), next);

        Assert.That((next.Body, next.BodyType), Is.EqualTo(("pagina=2", "application/x-www-form-urlencoded")));
        Assert.That(next.Url.AbsoluteUri, Does.StartWith("http://portal.example/mas#post="));
        Assert.That(more.Found.Single(found => found.Kind == PageKind.Ad).Url.AbsoluteUri, Is.EqualTo("http://portal.example/2"));
        Assert.That(NextOf(more)!.Body, Is.EqualTo("pagina=3"));
    }

    [Test]
    public void The_page_may_say_where_more_is_loaded_from()
    {
        var portal = Portal(rules => rules with { LoadMore = new LoadMoreRules { Select = "button.mas" } });

        Assert.That(NextOf(Reading.Read(portal, $"{OneAd}<button class=mas data-url='/mas?desde=20'>Más</button>"))!.Url.AbsoluteUri, Is.EqualTo("http://portal.example/mas?desde=20"));
        Assert.That(NextOf(Reading.Read(portal, OneAd)), Is.Null, "no button, no more");
    }

    [TestCase(0, 1)]
    [TestCase(4, 0)]
    public void A_page_without_ads_is_a_complaint_at_the_start_and_the_end_behind_it(int depth, int complaints) => Assert.That(
        Reading.Read(Portal(rules => rules with { PageNumbers = new PageNumbers { Name = "p" } }), "<p>Nada</p>", depth: depth),
        Has.Property("NoAds").Count.EqualTo(complaints).And.Property("Found").Empty);

    [TestCase("a.otro", "", "ad_link («a.otro») no encuentra ningún enlace")]
    [TestCase("div", "", "encuentra 1 elementos en la lista, y ninguno lleva una dirección")]
    [TestCase("a.ad", "/vacante/", "enlaces a 3 direcciones en la lista, y ninguna es de un anuncio: 1 está fuera del portal (home, start y hosts) y 2 no cumplen ad_address")]
    public void A_first_page_without_ads_says_what_its_links_are(string link, string address, string says)
    {
        var portal = Reading.Portal(DiscoveryKind.Listing, rules => rules with { AdLink = link, AdAddress = address });

        var findings = Reading.Read(portal, "<div><a class=ad href='/1'>a</a><a class=ad href='/2'>b</a><a class=ad href='http://elsewhere.example/3'>c</a></div>");

        Assert.That(findings.NoAds, Has.Count.EqualTo(1).And.One.Contains(says));
    }

    private static FrontierEntry? NextOf(DiCoDe.Scraper.Sources.PageFindings findings) => findings.Found.SingleOrDefault(found => found.Kind == PageKind.Listing);

    private static PortalDefinition Portal(Func<DiscoveryRules, DiscoveryRules> change) => Reading.Portal(DiscoveryKind.Listing, rules => change(rules with { AdLink = "a.ad" }));
}
