using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Harvesting;

namespace DiCoDe.UnitTests.Scraper.Harvesting;

[TestFixture]
public class PatienceTests
{
    private static readonly FetchOutcome Came = ScriptedFetcher.Some("a");

    [Test]
    public void Another_page_than_the_last_allowed_one_stops_the_harvest() => Assert.That(AskedBefore(Came, mostPages: 2), Is.EqualTo(2));

    [Test]
    public void A_portal_that_refuses_again_and_again_is_left() => Assert.That(AskedBefore(new FetchOutcome.Blocked(403)), Is.EqualTo(Patience.MostRefusals));

    [Test]
    public void A_portal_that_is_down_is_left() =>
        Assert.That(AskedBefore(new FetchOutcome.Failed("no acepta la conexión", IsPassing: true)), Is.EqualTo(Patience.MostFailures));

    [Test]
    public void Pages_that_are_gone_do_not_stop_it() => Assert.That(AskedBefore(new FetchOutcome.Gone(404)), Is.EqualTo(100));

    [Test]
    public void One_page_that_comes_makes_up_for_the_refusals_before_it()
    {
        var patience = new Patience(new FetchRules());

        for (var time = 0; time < 10; time++)
        {
            patience.Note(new FetchOutcome.Blocked(403));
            patience.Note(Came);
        }

        Assert.That(patience.Ask(), Is.Null);
    }

    /// <summary>How many pages may be asked for when each of them ends like this.</summary>
    private static int AskedBefore(FetchOutcome outcome, int mostPages = 100)
    {
        var patience = new Patience(new FetchRules { MaxPages = mostPages });
        var asked = 0;
        while (asked < 1_000 && patience.Ask() is null)
        {
            asked++;
            patience.Note(outcome);
        }

        return asked;
    }
}
