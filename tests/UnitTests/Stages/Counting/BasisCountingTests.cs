using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Bases;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Counting;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Counting;

/// <summary>Week 46 of 2026 is 9 to 15 November.</summary>
[TestFixture]
public class BasisCountingTests
{
    private static readonly IsoWeek Week = IsoWeek.Of(new DateOnly(2026, 11, 12));
    private static readonly ConceptUri Sql = new("urn:test:skill:sql");

    [Test]
    public void The_employers_of_a_row_come_with_most_ads_first()
    {
        var basis = BasisOf(Dimension.Skill, Sql.Value, Ad("beta"), Ad("alfa"), Ad("beta"), Ad("gama") with { Skills = [] });

        Assert.That(basis.Employers, Is.EqualTo(new[] { new EmployerAds("beta", 2), new EmployerAds("alfa", 1) }));
    }

    [TestCase(EmployerKind.Agency)]
    [TestCase(EmployerKind.Confidential)]
    [TestCase(EmployerKind.NotStated)]
    public void Whoever_is_no_employer_by_its_name_stands_behind_nothing(EmployerKind kind) =>
        Assert.That(BasisOf(Dimension.Total, "", Ad("x") with { EmployerKind = kind }).Employers, Is.Empty);

    [Test]
    public void Only_new_ads_of_the_week_tell_of_employers() =>
        Assert.That(BasisOf(Dimension.Total, "", Ad("old") with { FirstSeenOn = Week.Monday.AddDays(-3) }, Ad("new")).Employers, Is.EqualTo(new[] { new EmployerAds("new", 1) }));

    [Test]
    public void The_portals_of_a_row_add_up_to_it_in_both_weeks()
    {
        var other = new PortalId("otro-portal");
        var table = Count(Ad("a"), Ad("b") with { Portal = other, FirstSeenOn = Week.Monday.AddDays(-3) }, Ad("c") with { Portal = other, IsRepeat = true });
        var total = table.Rows[0];
        var sources = total.Basis.Sources;

        Assert.That(sources.Select(source => source.Portal), Is.EqualTo(new[] { Some.Portal, other }));
        Assert.That(sources.Aggregate(default(Count), (sum, source) => sum.Plus(source.This)), Is.EqualTo(total.This));
        Assert.That(sources.Aggregate(default(Count), (sum, source) => sum.Plus(source.Before)), Is.EqualTo(total.Before));
    }

    [Test]
    public void Rows_that_share_no_ad_share_their_employers_when_they_are_added()
    {
        var one = new RowBasis([new("a", 3), new("b", 1)], [new(Some.Portal, new Count(4, 4, 4), default)]);
        var other = new RowBasis([new("b", 5)], [new(Some.Portal, new Count(5, 5, 5), default)]);

        var both = RowBasis.Of([one, other]);

        Assert.That(both.Employers, Is.EqualTo(new EmployerAds[] { new("b", 6), new("a", 3) }));
        Assert.That(both.Sources.Single().This.NewAds, Is.EqualTo(9));
    }

    private static RowBasis BasisOf(Dimension dimension, string key, params CountedAd[] ads)
    {
        var table = Count(ads);
        return table.Rows.Single(row => row.Dimension == dimension && row.Key == key).Basis;
    }

    private static DemandTable Count(params CountedAd[] ads) => DemandCounter.Count(ads, Week, new ObservedPeriod(Week.Monday.AddDays(-20), Week.Sunday));

    private static CountedAd Ad(string employer) => new()
    {
        Portal = Some.Portal,
        Posted = PostingDate.NotStated,
        FirstSeenOn = Week.Monday,
        LastSeenOn = Week.Sunday,
        Place = Place.NotStated,
        Positions = Positions.NotStated,
        Occupation = ConceptUri.None,
        Skills = [Sql],
        EmployerKey = employer,
        EmployerKind = EmployerKind.Named,
    };
}
