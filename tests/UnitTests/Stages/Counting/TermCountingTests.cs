using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Engagement;
using DiCoDe.Domain.Ads.Terms.Training;
using DiCoDe.Domain.Ads.Terms.Working;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Counting;

namespace DiCoDe.UnitTests.Stages.Counting;

[TestFixture]
public class TermCountingTests
{
    private static readonly IsoWeek Week = IsoWeek.Of(new DateOnly(2026, 11, 15));

    private static readonly ObservedPeriod Observed = new(new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 15));

    [TestCase(Dimension.Pay)]
    [TestCase(Dimension.Contract)]
    [TestCase(Dimension.Hiring)]
    [TestCase(Dimension.Load)]
    [TestCase(Dimension.Shift)]
    [TestCase(Dimension.WorkMode)]
    [TestCase(Dimension.Schooling)]
    [TestCase(Dimension.Experience)]
    [TestCase(Dimension.Language)]
    [TestCase(Dimension.Treatment)]
    [TestCase(Dimension.EmployerKind)]
    public void What_an_ad_does_not_state_is_counted_as_not_stated(Dimension dimension) =>
        Assert.That(Keys(Count(Ad(CountedTerms.NotStated)), dimension), Is.EqualTo([""]));

    [Test]
    public void An_ad_counts_once_under_each_shift_and_each_kind_of_demand()
    {
        var table = Count(Ad(new() { Shifts = Shifts.Night | Shifts.Rotating, Treatment = TreatmentKinds.Of([Demand(TreatmentKind.Age), Demand(TreatmentKind.Age), Demand(TreatmentKind.Photo)]) }));

        Assert.That(Keys(table, Dimension.Shift), Is.EquivalentTo(["night", "rotating"]));
        Assert.That(Keys(table, Dimension.Treatment), Is.EquivalentTo(["age", "photo"]));
        Assert.That(table.Rows.Where(row => row.Dimension == Dimension.Treatment).Select(row => row.This.NewAds), Is.EqualTo([1, 1]));
    }

    [TestCase(0, "none")]
    [TestCase(11, "under_12")]
    [TestCase(12, "12_to_23")]
    [TestCase(24, "24_to_35")]
    [TestCase(36, "36_to_59")]
    [TestCase(60, "60_or_more")]
    public void Experience_is_counted_in_bands_of_months(int months, string band) =>
        Assert.That(Keys(Count(Ad(new() { ExperienceMonths = months })), Dimension.Experience), Is.EqualTo([band]));

    [Test]
    public void Terms_are_counted_by_the_names_of_their_values()
    {
        var table = Count(Ad(new() { Contract = ContractKind.FixedTerm, Hiring = Hiring.ThroughAgency, Load = Load.PartTime, WorkMode = WorkModeKind.Hybrid, Schooling = SchoolingLevel.UpperSecondary, HasCommission = true }));

        Assert.That(
            new[] { Dimension.Contract, Dimension.Hiring, Dimension.Load, Dimension.WorkMode, Dimension.Schooling, Dimension.Pay }.Select(dimension => Keys(table, dimension).Single()),
            Is.EqualTo(["fixed_term", "through_agency", "part_time", "hybrid", "upper_secondary", "commission"]));
    }

    [TestCase(EmployerKind.Named, "named")]
    [TestCase(EmployerKind.Confidential, "confidential")]
    [TestCase(EmployerKind.Agency, "agency")]
    public void Who_advertises_is_counted(EmployerKind kind, string key) =>
        Assert.That(Keys(Count(Ad(CountedTerms.NotStated) with { EmployerKind = kind }), Dimension.EmployerKind), Is.EqualTo([key]));

    [Test]
    public void Quartiles_are_interpolated_between_the_ordered_amounts()
    {
        // 8,000, 9,000 (the middle of a range), 12,000 ("from") and 20,000 ("up to"): by hand, type 7 of Hyndman and Fan.
        var table = Count(Paying(20_000, null, max: true), Paying(8_500, 9_500), Paying(8_000, 8_000), Paying(12_000, null), Ad(CountedTerms.NotStated));

        Assert.That(table.Pay[0], Is.EqualTo(new PayRow(Dimension.Total, "", "MXN", 5, 4, 8_750, 10_500, 14_000)));
    }

    [Test]
    public void Currencies_are_never_mixed()
    {
        var table = Count(Paying(8_000, 8_000), Ad(new() { Currency = "USD", MonthMinimum = 1_000 }));

        Assert.That(table.Pay.Where(row => row.Dimension == Dimension.Total).Select(row => (row.Currency, row.Median)), Is.EqualTo([("MXN", 8_000d), ("USD", 1_000d)]));
    }

    [Test]
    public void Pay_that_cannot_be_brought_to_a_month_is_stated_and_has_no_quartiles()
    {
        var table = Count(Ad(new() { Currency = "MXN" }));

        Assert.That(Keys(table, Dimension.Pay), Is.EqualTo(["stated"]));
        Assert.That(table.Pay, Is.Empty);
    }

    private static TreatmentDemand Demand(TreatmentKind kind) => new(kind, Quote.Outside("así"));

    private static CountedAd Paying(double least, double? most, bool max = false) =>
        Ad(max ? new() { Currency = "MXN", MonthMaximum = least } : new() { Currency = "MXN", MonthMinimum = least, MonthMaximum = most });

    private static DemandTable Count(params CountedAd[] ads) => DemandCounter.Count(ads, Week, Observed);

    private static IEnumerable<string> Keys(DemandTable table, Dimension dimension) => table.Rows.Where(row => row.Dimension == dimension).Select(row => row.Key);

    private static CountedAd Ad(CountedTerms terms) => new()
    {
        Portal = new PortalId("empleos"),
        Posted = PostingDate.NotStated,
        FirstSeenOn = new DateOnly(2026, 11, 9),
        LastSeenOn = new DateOnly(2026, 11, 15),
        Place = Place.NotStated,
        Positions = Positions.NotStated,
        Occupation = ConceptUri.None,
        Skills = [],
        Terms = terms,
    };
}
