using DiCoDe.Scraper;
using DiCoDe.Scraper.Fetching.Browser;
using DiCoDe.Tests.Support;

namespace DiCoDe.BrowserTests.Scraper;

/// <summary>Browsers grow with what they draw, so that each gives way to another in time.</summary>
[TestFixture]
[Category("Browser")]
public class WornOutBrowserTests
{
    private readonly ManualClock _clock = new();

    [Test]
    public async Task A_browser_is_used_again_until_its_time_is_over()
    {
        await using var chromium = Chromium();
        var first = await BorrowAndReturnAsync(chromium);
        _clock.Advance(RunningBrowser.Longest - TimeSpan.FromMinutes(1));
        var second = await BorrowAndReturnAsync(chromium);
        _clock.Advance(TimeSpan.FromMinutes(1));
        var third = await BorrowAndReturnAsync(chromium);

        Assert.That(second, Is.SameAs(first));
        Assert.That(third, Is.Not.SameAs(first));
        Assert.That((first.Browser.IsConnected, third.Browser.IsConnected), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task A_browser_that_drew_its_share_of_pages_gives_way_to_another()
    {
        await using var chromium = Chromium();
        var first = await BorrowAndReturnAsync(chromium);
        first.Pages = RunningBrowser.MostPages;

        Assert.That(await BorrowAndReturnAsync(chromium), Is.Not.SameAs(first));
    }

    [Test]
    public async Task A_page_being_drawn_keeps_its_worn_out_browser_to_the_end()
    {
        await using var chromium = Chromium();
        var old = await chromium.BorrowAsync(CancellationToken.None);
        _clock.Advance(RunningBrowser.Longest);
        await BorrowAndReturnAsync(chromium);

        Assert.That(old.Browser.IsConnected);
        await chromium.ReturnAsync(old);
        Assert.That(old.Browser.IsConnected, Is.False);
    }

    private ChromiumBrowser Chromium() => new(new ScraperOptions { UserAgent = "Prueba", ChromiumPath = InstalledBrowser.Path() }, _clock);

    private static async Task<RunningBrowser> BorrowAndReturnAsync(ChromiumBrowser chromium)
    {
        var browser = await chromium.BorrowAsync(CancellationToken.None);
        await chromium.ReturnAsync(browser);
        return browser;
    }
}
