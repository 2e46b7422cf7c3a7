using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class RedirectingFetcherTests
{
    private static readonly Uri Page = new("http://portal.example/1");
    private static readonly SiteScope Site = new([Page]);

    [Test]
    public async Task A_redirect_within_the_site_is_followed_and_both_addresses_are_kept()
    {
        var portal = new ScriptedFetcher((url, at) => at == 0 ? To("https://www.portal.example/2") : ScriptedFetcher.Some("a", url));

        var outcome = await FetchAsync(portal);

        Assert.That(outcome, Is.InstanceOf<FetchOutcome.Fetched>());
        Assert.That(((FetchOutcome.Fetched)outcome).Page.Url, Is.EqualTo(Page));
        Assert.That(((FetchOutcome.Fetched)outcome).Page.FinalUrl.AbsoluteUri, Is.EqualTo("https://www.portal.example/2"));
    }

    [TestCase("http://elsewhere.example/")]
    [TestCase("http://portal.example.evil.example/")]
    [TestCase("ftp://portal.example/1")]
    [TestCase("http://portal.example:8080/1", Description = "another port is another site")]
    public async Task A_redirect_off_the_site_is_not_followed(string to)
    {
        var portal = new ScriptedFetcher(To(to));

        Assert.That(await FetchAsync(portal), Is.InstanceOf<FetchOutcome.Refused>());
        Assert.That(portal.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_circle_of_redirects_ends()
    {
        var portal = new ScriptedFetcher(To("http://portal.example/1"));

        Assert.That(await FetchAsync(portal), Is.InstanceOf<FetchOutcome.Failed>());
        Assert.That(portal.Asked, Has.Count.EqualTo(RedirectingFetcher.MostHops + 1));
    }

    private static FetchOutcome.Redirected To(string url) => new(new Uri(url), 302);

    private static ValueTask<FetchOutcome> FetchAsync(ScriptedFetcher portal) =>
        new RedirectingFetcher(portal, Site.Contains).FetchAsync(Page, CancellationToken.None);
}
