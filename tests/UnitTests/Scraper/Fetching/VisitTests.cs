using DiCoDe.Scraper.Fetching;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class VisitTests
{
    private static readonly Uri Page = new("http://portal.example/1");

    [Test]
    public async Task Another_page_than_the_last_allowed_one_stops_the_harvest()
    {
        var visit = new Visit(new ScriptedFetcher(ScriptedFetcher.Some("a")), mostPages: 2);

        Assert.That(await KindsAsync(visit, 3), Is.EqualTo(new[] { "PageRead", "PageRead", "Stopped" }));
    }

    [Test]
    public async Task A_portal_that_refuses_again_and_again_is_left()
    {
        var portal = new ScriptedFetcher(new FetchOutcome.Blocked(403));

        Assert.That(await KindsAsync(new Visit(portal, 100), Visit.MostRefusals + 1), Is.EqualTo(Enumerable.Repeat("PageMissed", Visit.MostRefusals).Append("Stopped")));
        Assert.That(portal.Asked, Has.Count.EqualTo(Visit.MostRefusals));
    }

    [Test]
    public async Task A_portal_that_is_down_is_left() => Assert.That(
        await KindsAsync(new Visit(new ScriptedFetcher(new FetchOutcome.Failed("no acepta la conexión", IsPassing: true)), 100), Visit.MostFailures + 1),
        Is.EqualTo(Enumerable.Repeat("PageMissed", Visit.MostFailures).Append("Stopped")));

    [Test]
    public async Task Pages_that_are_gone_do_not_stop_it() => Assert.That(
        await KindsAsync(new Visit(new ScriptedFetcher(new FetchOutcome.Gone(404)), 100), 50), Has.All.EqualTo("PageMissed"));

    [Test]
    public async Task What_makes_every_page_impossible_stops_it_at_once() => Assert.That(
        await KindsAsync(new Visit(new ScriptedFetcher(new FetchOutcome.Impossible("No se encontró Chromium.")), 100), 1), Is.EqualTo(new[] { "Stopped" }));

    private static async Task<List<string>> KindsAsync(Visit visit, int pages)
    {
        List<string> kinds = [];
        for (var page = 0; page < pages; page++)
        {
            kinds.Add((await visit.ReadAsync(Page, CancellationToken.None)).GetType().Name);
        }

        return kinds;
    }
}
