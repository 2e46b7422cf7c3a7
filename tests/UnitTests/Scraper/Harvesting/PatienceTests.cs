using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Harvesting;
using DiCoDe.Tests.Support;
using DiCoDe.UnitTests.Scraper.Definitions;

namespace DiCoDe.UnitTests.Scraper.Harvesting;

[TestFixture]
public class PatienceTests
{
    private static readonly FetchOutcome Came = ScriptedFetcher.Some("a");

    private ManualClock _clock = new();

    [SetUp]
    public void At_noon_in_Mexico_City() => _clock = new ManualClock();

    [Test]
    public void Another_page_than_the_last_allowed_one_stops_the_harvest() => Assert.That(AskedBefore(Came, mostPages: 2), Is.EqualTo(2));

    [Test]
    public void A_portal_that_refuses_again_and_again_is_left() => Assert.That(AskedBefore(new FetchOutcome.Blocked(403)), Is.EqualTo(Patience.MostRefusals));

    [Test]
    public void A_portal_that_shows_a_challenge_instead_of_its_pages_is_left() =>
        Assert.That(AskedBefore(new FetchOutcome.Blocked(200, "desafío de Cloudflare")), Is.EqualTo(Patience.MostRefusals));

    [Test]
    public void A_portal_that_is_down_is_left() =>
        Assert.That(AskedBefore(new FetchOutcome.Failed("no acepta la conexión", IsPassing: true)), Is.EqualTo(Patience.MostFailures));

    [Test]
    public void A_portal_that_asks_for_a_long_wait_is_left_for_another_time()
    {
        var patience = Of(new FetchRules());

        patience.Note(new FetchOutcome.Failed("respondió HTTP 503", IsPassing: true, 503, TimeSpan.FromMinutes(30)));

        Assert.That(patience.Ask(), Is.EqualTo(new HarvestStep.Stopped("El portal pide esperar 30 min (Retry-After).") { CanGoOn = true }));
    }

    [Test]
    public void Pages_that_are_gone_do_not_stop_it() => Assert.That(AskedBefore(new FetchOutcome.Gone(404)), Is.EqualTo(100));

    [Test]
    public void One_page_that_comes_makes_up_for_the_refusals_before_it()
    {
        var patience = Of(new FetchRules());

        for (var time = 0; time < 10; time++)
        {
            patience.Note(new FetchOutcome.Blocked(403));
            patience.Note(Came);
        }

        Assert.That(patience.Ask(), Is.Null);
    }

    [Test]
    public void The_pages_of_the_day_are_those_of_all_its_harvests()
    {
        var patience = Of(new FetchRules { PagesPerDay = 10 }, new HarvestPlan { PagesToday = 8 });

        Assert.That((patience.Ask(), patience.Ask()), Is.EqualTo(((HarvestStep.Stopped?)null, (HarvestStep.Stopped?)null)));
        Assert.That(patience.Ask(), Has.Property("CanGoOn").True.And.Property("Reason").Contains("fetch.pages_per_day"));
    }

    [Test]
    public void A_new_day_at_the_portal_has_a_new_budget()
    {
        var patience = Of(new FetchRules { PagesPerDay = 1 });
        patience.Ask();
        _clock.Advance(TimeSpan.FromHours(11.9));
        Assert.That(patience.Ask(), Is.Not.Null);

        _clock.Advance(TimeSpan.FromHours(0.2)); // past midnight in Mexico City

        Assert.That((patience.Ask(), patience.Ask() is null), Is.EqualTo(((HarvestStep.Stopped?)null, false)));
    }

    [Test]
    public void When_the_hours_are_over_the_rest_is_read_another_time()
    {
        var patience = Of(new FetchRules { Hours = new VisitingHours(new TimeOnly(9, 0), new TimeOnly(13, 0)) });
        Assert.That(patience.Ask(), Is.Null);

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.That(patience.Ask(), Is.EqualTo(
            new HarvestStep.Stopped("El portal se visita de 09:00-13:00 (fetch.hours, hora de America/Mexico_City) y allá son las 13:00.") { CanGoOn = true }));
    }

    [Test]
    public void Kept_pages_are_read_at_any_hour_and_cost_the_portal_nothing()
    {
        var rules = new FetchRules { PagesPerDay = 1, Hours = new VisitingHours(new TimeOnly(1, 0), new TimeOnly(2, 0)) };
        var patience = Of(rules, new HarvestPlan { PagesToday = 5, Pages = new NoPages() });

        Assert.That(patience.Ask(), Is.Null);
    }

    private Patience Of(FetchRules rules, HarvestPlan? plan = null) => new(Portals.Listing() with { Fetch = rules }, plan ?? HarvestPlan.Fresh, _clock);

    /// <summary>How many pages may be asked for when each of them ends like this.</summary>
    private int AskedBefore(FetchOutcome outcome, int mostPages = 100)
    {
        var patience = Of(new FetchRules { MaxPages = mostPages });
        var asked = 0;
        while (asked < 1_000 && patience.Ask() is null)
        {
            asked++;
            patience.Note(outcome);
        }

        return asked;
    }

    private sealed class NoPages : IKeptPages
    {
        public bool Has(Uri url) => false;

        public Page? Find(Uri url) => null;
    }
}
