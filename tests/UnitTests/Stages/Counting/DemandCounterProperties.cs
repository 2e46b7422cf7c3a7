using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Counting;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Counting;

[TestFixture]
[Category("Property")]
public class DemandCounterProperties
{
    private static readonly DateOnly First = new(2026, 9, 1);
    private static readonly IsoWeek Week = IsoWeek.Of(First.AddDays(40));
    private static readonly ObservedPeriod Observed = new(First, First.AddDays(70));

    [Test]
    public void The_order_of_the_ads_does_not_matter() => Check((ads, random) =>
    {
        var mixed = ads.ToArray();
        random.Shuffle(mixed);

        return Count(ads).Rows.SequenceEqual(Count(mixed).Rows) && Count(ads).Series.SequenceEqual(Count(mixed).Series);
    });

    [TestCase(Dimension.Portal)]
    [TestCase(Dimension.Occupation)]
    [TestCase(Dimension.Place)]
    public void Parts_add_up_to_the_total(Dimension dimension) => Check((ads, _) =>
    {
        var table = Count(ads);
        var total = table.Rows.Single(row => row.Dimension == Dimension.Total);
        var parts = table.Rows.Where(row => row.Dimension == dimension && IsPart(row)).ToList();

        return parts.Aggregate(default(Count), (sum, row) => sum.Plus(row.This)) == total.This
            && parts.Aggregate(default(Count), (sum, row) => sum.Plus(row.Before)) == total.Before;
    });

    [Test]
    public void The_series_ends_with_the_total_and_goes_through_the_week_before() => Check((ads, _) =>
    {
        var table = Count(ads);
        var total = table.Rows[0];

        return table.HasBefore && table.Series[^1].Count == total.This && table.Series[^2].Count == total.Before;
    });

    [Test]
    public void Nothing_counts_more_than_the_total() => Check((ads, _) =>
    {
        var table = Count(ads);

        return table.Rows.All(row => row.This.OpenAds <= table.Rows[0].This.OpenAds && row.This.NewAds <= row.This.NewPositions);
    });

    private static bool IsPart(DemandRow row) => row.Dimension != Dimension.Place || row.Key.Length == 0 || row.Key.EndsWith('/');

    private static DemandTable Count(IEnumerable<CountedAd> ads) => DemandCounter.Count(ads, Week, Observed);

    private static void Check(Func<IReadOnlyList<CountedAd>, Random, bool> holds) => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            return holds([.. Enumerable.Range(0, random.Next(60)).Select(_ => AdOf(random))], random);
        }));

    private static CountedAd AdOf(Random random)
    {
        var seen = First.AddDays(random.Next(70));
        string[] regions = ["", "Jalisco", "Puebla"];
        string[] municipalities = ["", "Norte", "Sur/Este"];
        return new CountedAd
        {
            Portal = new PortalId(random.Next(2) == 0 ? "a" : "b"),
            Posted = random.Next(3) switch
            {
                0 => PostingDate.NotStated,
                1 => PostingDate.On(seen.AddDays(random.Next(-10, 3))),
                _ => PostingDate.OnOrBefore(seen.AddDays(-30)),
            },
            FirstSeenOn = seen,
            LastSeenOn = seen.AddDays(random.Next(20)),
            Place = random.Next(4) == 0 ? Place.NotStated : new Place("MX", regions[random.Next(3)], municipalities[random.Next(3)], "x"),
            Positions = Positions.Of(random.Next(5)),
            Occupation = random.Next(3) == 0 ? ConceptUri.None : new ConceptUri($"urn:o:{random.Next(3)}"),
            Skills = [.. Enumerable.Range(0, random.Next(4)).Select(number => new ConceptUri($"urn:s:{number}"))],
        };
    }
}
