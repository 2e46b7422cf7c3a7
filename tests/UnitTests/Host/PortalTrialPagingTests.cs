using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Host.Work;
using DiCoDe.Scraper;
using DiCoDe.UnitTests.Scraper;
using DiCoDe.UnitTests.Scraper.Definitions;

namespace DiCoDe.UnitTests.Host;

[TestFixture]
public class PortalTrialPagingTests
{
    private const string Ads = "<a class=ad href='/1'>a</a><a class=ad href='/2'>b</a>";

    private static readonly PortalDefinition Linked = Portals.Listing();

    private static readonly PortalDefinition Counted = Linked with { Discovery = Linked.Discovery with { NextLink = "", PageNumbers = new PageNumbers { Name = "p" } } };

    [Test]
    public void A_next_link_that_is_not_there_is_a_warning() =>
        Assert.That(WarningsOf(Linked, Ads), Is.EqualTo(new[] { "next_link no encontró nada en la primera página: si la lista tiene más páginas, no se leerán." }));

    [Test]
    public void A_next_link_to_the_page_itself_is_a_warning() =>
        Assert.That(WarningsOf(Linked, $"{Ads}<a class=next href='/lista'>"), Has.Count.EqualTo(1).And.One.Contains("ella misma"));

    [Test]
    public void A_second_page_like_the_first_is_a_warning() =>
        Assert.That(WarningsOf(Counted, Ads, Ads), Has.Count.EqualTo(1).And.One.Contains("(http://portal.example/lista?p=2) repite la 1: revise page_parameter"));

    [Test]
    public void A_button_that_is_not_there_is_a_warning() => Assert.That(
        WarningsOf(Linked with { Discovery = Linked.Discovery with { NextLink = "", LoadMore = new LoadMoreRules { Select = "button.mas" } } }, Ads),
        Has.Count.EqualTo(1).And.One.Contains("load_more.select"));

    [Test]
    public void A_second_page_with_other_ads_is_none() => Assert.That(WarningsOf(Counted, Ads, "<a class=ad href='/2'>b</a><a class=ad href='/3'>c</a>"), Is.Empty);

    [Test]
    public void A_page_without_ads_has_other_troubles() => Assert.That(WarningsOf(Linked, "<p>Nada"), Is.Empty);

    private static IReadOnlyList<string> WarningsOf(PortalDefinition portal, params string[] pages)
    {
        var paging = new PortalTrialPaging(new KeptPages(PortalReader.PagesOf(portal, PortalReader.SiteOf(portal))), portal.Discovery);
        foreach (var (depth, body) in pages.Index())
        {
            var url = new Uri(depth == 0 ? "http://portal.example/lista" : $"http://portal.example/lista?p={depth + 1}");
            var page = ScriptedFetcher.Some(body, url).Page;
            paging.Note(new PageVisit
            {
                Entry = new FrontierEntry(url, PageKind.Listing) { Depth = depth, ListedIn = depth == 0 ? null : new Uri("http://portal.example/lista") },
                End = PageEnd.Read,
                At = page.FetchedAt,
                Page = page,
            });
        }

        return paging.Warnings;
    }
}
