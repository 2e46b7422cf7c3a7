using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Counting;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Counting;

[TestFixture]
public class PairCounterTests
{
    private static readonly IsoWeek Week = IsoWeek.Of(new DateOnly(2026, 11, 15));

    private static readonly ConceptUri Welding = new("urn:test:a");
    private static readonly ConceptUri Plans = new("urn:test:b");
    private static readonly ConceptUri English = new("urn:test:c");

    [Test]
    public void Skills_of_the_same_new_ads_are_a_pair_with_the_ads_of_each()
    {
        var pairs = Pairs([.. Ads(30, employers: 3, Plans, Welding), .. Ads(10, employers: 3, Welding), .. Ads(29, employers: 3, Welding, English)]);

        Assert.That(pairs.Select(pair => (pair.First, pair.Second, pair.Both, pair.OfFirst, pair.OfSecond, pair.Employers)), Is.EqualTo(new[] { (Welding, Plans, 30, 69, 30, 3) }));
    }

    [Test]
    public void A_pair_of_two_employers_or_of_those_who_hide_is_not_told()
    {
        Assert.That(Pairs([.. Ads(60, employers: 2, Plans, Welding)]), Is.Empty);
        Assert.That(Pairs([.. Ads(60, employers: 9, Plans, Welding).Select(ad => ad with { EmployerKind = EmployerKind.Agency })]), Is.Empty);
    }

    [Test]
    public void Ads_of_the_week_before_are_in_no_pair() => Assert.That(Pairs([.. Ads(60, employers: 5, Plans, Welding).Select(ad => ad with { FirstSeenOn = Week.Previous.Monday })]), Is.Empty);

    [Test]
    public void Only_the_skills_most_asked_for_are_paired()
    {
        var many = Enumerable.Range(0, PairCounter.MostSkills).Select(at => new ConceptUri($"urn:test:{at:000}")).ToList();
        var ads = many.SelectMany(skill => Ads(40, employers: 4, skill)).Concat(Ads(35, employers: 4, Plans, Welding));

        Assert.That(Pairs(ads), Is.Empty);
    }

    [Test]
    public void Work_is_counted_in_the_region_it_lies_in_when_both_are_known()
    {
        var occupation = Some.Occupation("soldador", "7212", "soldador");
        var counter = new DemandCounter(Week, new ObservedPeriod(Week.Monday, Week.Sunday)) { Groups = new MajorGroups(Some.Taxonomy([], [occupation])) };
        foreach (var place in new[] { new Place("MX", "Jalisco", "Zapopan", "Zapopan, Jalisco"), new Place("MX", "Jalisco", "", "Jalisco"), new Place("MX", "", "", "México") })
        {
            counter.Add(Ads(1, employers: 1).Single() with { Occupation = occupation.Uri, Place = place });
            counter.Add(Ads(1, employers: 1).Single() with { Place = place });
        }

        Assert.That(
            counter.Table().Rows.Where(row => row.Dimension == Dimension.OccupationInPlace).Select(row => (row.Key, row.Within, row.This.NewAds)),
            Is.EqualTo(new[] { ("7", "MX/Jalisco/", 2) }));
    }

    private static IReadOnlyList<SkillPair> Pairs(IEnumerable<CountedAd> ads) => DemandCounter.Count(ads, Week, new ObservedPeriod(Week.Monday, Week.Sunday)).Pairs;

    private static IEnumerable<CountedAd> Ads(int number, int employers, params ConceptUri[] skills) => Enumerable.Range(0, number).Select(at => new CountedAd
    {
        Portal = Some.Portal,
        Posted = PostingDate.NotStated,
        FirstSeenOn = Week.Monday,
        LastSeenOn = Week.Sunday,
        Place = Place.NotStated,
        Positions = Positions.NotStated,
        EmployerKind = EmployerKind.Named,
        EmployerKey = $"empleador {at % employers}",
        Occupation = ConceptUri.None,
        Skills = skills,
    });
}
