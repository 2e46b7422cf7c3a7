using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Counting;

namespace DiCoDe.UnitTests.Stages.Counting;

/// <summary>Week 46 of 2026 is 9 to 15 November.</summary>
[TestFixture]
public class DemandCounterTests
{
    private static readonly IsoWeek Week = IsoWeek.Of(new DateOnly(2026, 11, 12));
    private static readonly ObservedPeriod Observed = new(new DateOnly(2026, 10, 26), new DateOnly(2026, 11, 20));

    [Test]
    public void An_ad_is_new_in_its_week_and_open_while_it_is_seen()
    {
        var table = Count(Ad(9, 15), Ad(2, 10), Ad(2, 8), Ad(16, 18));

        Assert.That(RowOf(table, Dimension.Total, ""), Is.EqualTo(new DemandRow(Dimension.Total, "", "", new Count(1, 1, 2), new Count(2, 2, 2))));
    }

    [Test]
    public void A_stated_day_before_the_first_sighting_is_when_it_was_new()
    {
        var posted = Ad(9, 15) with { Posted = PostingDate.On(new DateOnly(2026, 11, 7)) };
        var bound = Ad(9, 15) with { Posted = PostingDate.OnOrBefore(new DateOnly(2026, 11, 7)) };

        Assert.That(RowOf(Count(posted, bound), Dimension.Total, ""), Has
            .Property("This").EqualTo(new Count(1, 1, 2)).And
            .Property("Before").EqualTo(new Count(1, 1, 0)));
    }

    [Test]
    public void Positions_are_counted_where_they_are_stated() => Assert.That(
        RowOf(Count(Ad(9, 9) with { Positions = Positions.Of(12) }, Ad(9, 9)), Dimension.Total, "").This, Is.EqualTo(new Count(2, 13, 2)));

    [Test]
    public void A_place_counts_in_its_region_and_in_its_municipality()
    {
        var ad = Ad(9, 15) with { Place = new Place("MX", "Jalisco", "Zapopan", "Zapopan, Jalisco") };
        var region = Ad(9, 15) with { Place = new Place("MX", "Jalisco", "", "Jalisco") };
        var unknown = Ad(9, 15) with { Place = new Place("MX", "", "", "Zona norte") };

        var keys = Count(ad, region, unknown, Ad(9, 15)).Rows
            .Where(row => row.Dimension == Dimension.Place)
            .Select(row => $"{row.Key}={row.This.OpenAds}");

        Assert.That(keys, Is.EqualTo(["MX/Jalisco/=2", "=1", "MX/?/=1", "MX/Jalisco/Zapopan=1"]));
    }

    [TestCase(PlaceMatch.CountryOnly, "", "MX//")]
    [TestCase(PlaceMatch.Several, "", "MX/*/")]
    [TestCase(PlaceMatch.Several, "Jalisco", "MX/Jalisco/")]
    [TestCase(PlaceMatch.Remote, "", "MX/~/")]
    [TestCase(PlaceMatch.UnknownText, "", "MX/?/")]
    public void What_is_no_region_is_counted_by_itself(PlaceMatch match, string region, string key)
    {
        var ad = Ad(9, 15) with { Place = new Place("MX", region, "", "…") { Match = match } };

        Assert.That(Count(ad).Rows.Where(row => row.Dimension == Dimension.Place).Select(row => row.Key), Is.EqualTo([key]));
    }

    [Test]
    public void A_skill_counts_by_itself_and_within_the_occupation()
    {
        var sql = new ConceptUri("urn:test:skill:sql");
        var analyst = new ConceptUri("urn:test:occupation:analyst");

        var table = Count(Ad(9, 15) with { Occupation = analyst, Skills = [sql] }, Ad(9, 15) with { Skills = [sql] });

        Assert.That(RowOf(table, Dimension.Skill, sql.Value).This.OpenAds, Is.EqualTo(2));
        Assert.That(RowOf(table, Dimension.Occupation, "").This.OpenAds, Is.EqualTo(1));
        Assert.That(
            table.Rows.Where(row => row.Dimension == Dimension.SkillInOccupation),
            Is.EqualTo([new DemandRow(Dimension.SkillInOccupation, sql.Value, analyst.Value, new Count(1, 1, 1), default)]));
    }

    [Test]
    public void Rows_come_by_dimension_then_size_then_key()
    {
        var keys = Count(Ad(9, 15, "b"), Ad(9, 15, "a"), Ad(9, 15, "c"), Ad(9, 15, "c")).Rows.Where(row => row.Dimension <= Dimension.SkillInOccupation).Select(row => row.Key);

        Assert.That(keys, Is.EqualTo(["", "c", "a", "b", "", ""]));
    }

    [Test]
    public void The_first_observed_week_has_none_before()
    {
        var table = DemandCounter.Count([Ad(2, 15)], IsoWeek.Of(Observed.First), Observed);

        Assert.That((table.HasBefore, table.Series.Count), Is.EqualTo((false, 1)));
    }

    [Test]
    public void The_series_runs_over_the_observed_weeks_up_to_this_one()
    {
        var table = Count(Ad(2, 20));

        Assert.That(
            table.Series.Select(total => $"{total.Week} {total.Count.NewAds} {total.Count.OpenAds}"),
            Is.EqualTo(["2026-W44 0 0", "2026-W45 1 1", "2026-W46 0 1"]));
    }

    [Test]
    public void The_series_has_at_most_60_weeks()
    {
        var counter = new DemandCounter(Week, new ObservedPeriod(new DateOnly(2020, 1, 1), new DateOnly(2026, 11, 20)));

        Assert.That(counter.Table().Series, Has.Count.EqualTo(60));
        Assert.That(counter.From, Is.EqualTo(Week.Plus(-59)));
    }

    [Test]
    public void An_ad_that_repeats_another_is_counted_and_told_as_a_repeat()
    {
        var total = RowOf(Count(Ad(9, 15), Ad(9, 15) with { IsRepeat = true }), Dimension.Total, "").This;

        Assert.That((total.NewAds, total.NewRepeats), Is.EqualTo((2, 1)));
    }

    [Test]
    public void No_ads_make_a_table_of_nothing() =>
        Assert.That(Count().Rows, Is.EqualTo([new DemandRow(Dimension.Total, "", "", default, default)]));

    private static DemandTable Count(params CountedAd[] ads) => DemandCounter.Count(ads, Week, Observed);

    private static DemandRow RowOf(DemandTable table, Dimension dimension, string key) =>
        table.Rows.Single(row => row.Dimension == dimension && row.Key == key);

    [Test]
    public void New_ads_without_a_skill_are_counted_by_portal()
    {
        var table = Count(Ad(9, 15), Ad(10, 15), Ad(9, 15) with { Skills = [new ConceptUri("urn:test:skill:a")] }, Ad(2, 15), Ad(9, 9, "otros") with { Skills = [new ConceptUri("urn:test:skill:a")] });

        Assert.That(table.WithoutSkills, Is.EqualTo(new Dictionary<string, int> { ["empleos"] = 2 }));
    }

    private static CountedAd Ad(int firstDay, int lastDay, string portal = "empleos") => new()
    {
        Portal = new PortalId(portal),
        Posted = PostingDate.NotStated,
        FirstSeenOn = new DateOnly(2026, 11, firstDay),
        LastSeenOn = new DateOnly(2026, 11, lastDay),
        Place = Place.NotStated,
        Positions = Positions.NotStated,
        Occupation = ConceptUri.None,
        Skills = [],
    };
}
