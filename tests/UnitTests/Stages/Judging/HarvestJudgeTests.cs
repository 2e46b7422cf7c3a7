using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Judging;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Judging;

[TestFixture]
public class HarvestJudgeTests
{
    private static readonly HarvestRecord[] Usual = [.. Enumerable.Range(1, 6).Select(run => Harvest(run, ads: 100 + run, titles: 100, pays: 60))];

    [Test]
    public void A_usual_harvest_is_good() => Assert.That(Judge(Harvest(9, ads: 90, titles: 90, pays: 50)), Is.Empty);

    [Test]
    public void A_fall_below_half_of_the_usual_is_told() =>
        Assert.That(Judge(Harvest(9, ads: 40, titles: 40, pays: 24)), Is.EqualTo(new[] { "Sólo se vieron 40 anuncios; lo usual en este portal son 104." }));

    [Test]
    public void A_field_that_went_empty_is_told() => Assert.That(Judge(Harvest(9, ads: 100, titles: 100, pays: 0)), Has.Exactly(1).Contains("«pay»").And.Contains(" 0 %"));

    [Test]
    public void A_field_that_portals_rarely_state_may_vary() =>
        Assert.That(Judge(Harvest(9, ads: 100, titles: 100, pays: 2), [.. Usual.Select((_, run) => Harvest(run + 1, ads: 100, titles: 100, pays: 30))]), Is.Empty);

    [Test]
    public void One_bad_night_does_not_become_usual()
    {
        HarvestRecord[] history = [.. Usual, Harvest(7, ads: 2, titles: 0, pays: 0)];

        Assert.That(Judge(Harvest(9, ads: 3, titles: 3, pays: 1), history), Is.Not.Empty);
    }

    [Test]
    public void Harvests_that_were_not_complete_teach_nothing()
    {
        HarvestRecord[] history = [.. Usual.Select(good => good with { Run = good.Run with { State = RunState.Partial } })];

        Assert.That(Judge(Harvest(9, ads: 1, titles: 1, pays: 0), history), Is.Empty);
    }

    [Test]
    public void With_little_history_nothing_is_usual() => Assert.That(Judge(Harvest(9, ads: 1, titles: 1, pays: 0), Usual[..(HarvestJudge.LeastHistory - 1)]), Is.Empty);

    [Test]
    public void What_the_file_states_wins_over_what_was_learned()
    {
        var bands = new HarvestBands { LeastAds = 10, LeastFill = new Dictionary<AdField, double> { [AdField.Pay] = 0.05 } };

        Assert.That(Judge(Harvest(9, ads: 20, titles: 20, pays: 2), Usual, bands), Is.Empty);
        Assert.That(Judge(Harvest(9, ads: 9, titles: 9, pays: 9), Usual, bands), Has.Exactly(1).Contains("al menos 10"));
        Assert.That(Judge(Harvest(9, ads: 100, titles: 100, pays: 4), Usual, bands), Has.Exactly(1).Contains("«pay»"));
    }

    [TestCase(1)]
    [TestCase(9)]
    public void What_the_file_states_holds_for_small_harvests_too(int ads)
    {
        var bands = new HarvestBands { LeastFill = new Dictionary<AdField, double> { [AdField.Pay] = 0.8 } };

        Assert.That(Judge(Harvest(9, ads, titles: ads, pays: 0), [], bands), Has.Exactly(1).Contains("«pay»"));
    }

    [Test]
    public void Small_harvests_in_a_row_are_judged_together()
    {
        var good = Enumerable.Range(1, 5).Reverse().Select(run => Harvest(run, ads: 5, titles: 5, pays: 5)).ToArray();

        Assert.That(Judge(Harvest(9, ads: 3, titles: 3, pays: 0), good), Is.Empty, "three ads of thirteen");
        Assert.That(Judge(Harvest(9, ads: 15, titles: 15, pays: 0), good), Has.Exactly(1).Contains("«pay»"));
        Assert.That(Judge(Harvest(9, ads: 3, titles: 3, pays: 0), [Harvest(8, ads: 3, titles: 3, pays: 0), .. good]), Has.Exactly(1).Contains("«pay»"));
    }

    [Test]
    public void More_ads_than_the_file_allows_are_told() =>
        Assert.That(Judge(Harvest(9, ads: 5_001, titles: 5_001, pays: 3_000), Usual, new HarvestBands { MostAds = 5_000 }), Has.Exactly(1).Contains("5,001").And.Contains("5,000"));

    [TestCase(5, 0, 0)]
    [TestCase(6, 0, 1)]
    [TestCase(3, 3, 1, Description = "a page without its ad is an error as well")]
    public void Too_many_errors_are_told(int missed, int noAds, int told)
    {
        var harvest = Harvest(9, ads: 100, titles: 100, pays: 60);
        harvest = harvest with { Run = harvest.Run with { Counts = harvest.Run.Counts with { Pages = 100 - missed, PagesMissed = missed, NoAds = noAds } } };

        Assert.That(Judge(harvest).Count(reason => reason.Contains("bands.errors", StringComparison.Ordinal)), Is.EqualTo(told));
    }

    [Test]
    public void Known_ads_that_were_only_sighted_count_as_seen()
    {
        var harvest = Harvest(9, ads: 5, titles: 5, pays: 3);

        Assert.That(Judge(harvest with { Run = harvest.Run with { Counts = harvest.Run.Counts with { AdsSighted = 95 } } }), Is.Empty);
    }

    private static IReadOnlyList<string> Judge(HarvestRecord harvest, IReadOnlyList<HarvestRecord>? history = null, HarvestBands? bands = null) =>
        HarvestJudge.Judge(harvest, bands ?? new HarvestBands(), history ?? Usual);

    private static HarvestRecord Harvest(int run, int ads, int titles, int pays) => new(
        Run.Begun(new RunId(run), new RunStart
        {
            Kind = RunKind.Harvest,
            Portal = Some.Identity,
            Source = "https://empleos.example/",
            ObservedAt = Some.Moment,
            ObservedOn = new DateOnly(2026, 11, 15),
        }) with
        {
            State = RunState.Complete,
            Counts = new RunCounts { Pages = ads, AdsFound = ads },
        },
        new Dictionary<AdField, int> { [AdField.Title] = titles, [AdField.Pay] = pays });
}
