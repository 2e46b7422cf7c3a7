using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Bases;
using DiCoDe.Domain.Demand.Releases;
using DiCoDe.Domain.Portals;
using DiCoDe.Reports.Figures.Changes;
using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Reports.Figures.Changes;

[TestFixture]
public class ChangePartsTests
{
    private static readonly PortalId Other = new("otro-portal");

    [Test]
    public void Repeats_are_told_from_ads() =>
        Assert.That(Parts([Source(Some.Portal, 50, 20, 30, 5)], SourceShift.Same), Is.EqualTo(new ChangeParts(5, 15, 0, 0, 0, 0, 0, 0)));

    [TestCase(SourceShift.Joined)]
    [TestCase(SourceShift.Lost)]
    public void A_portal_read_in_one_week_alone_is_told_whole(SourceShift shift)
    {
        var parts = Parts([Source(Some.Portal, 50, 20, 30, 5)], shift);

        Assert.That((parts.Ads, parts.Repeats, shift == SourceShift.Joined ? parts.SourcesJoined : parts.SourcesLost), Is.EqualTo((0, 0, 20)));
    }

    [Test]
    public void A_portal_read_on_other_days_is_neither_demand_nor_repeats() =>
        Assert.That(Parts([Source(Some.Portal, 50, 20, 30, 5)], SourceShift.OtherDays), Is.EqualTo(new ChangeParts(0, 0, 20, 0, 0, 0, 0, 0)));

    [TestCase(7, 4, true)]
    [TestCase(3, 7, true)]
    [TestCase(6, 7, false)]
    [TestCase(7, null, false)]
    public async Task A_portal_read_on_clearly_more_or_fewer_days_is_told_apart(int days, int? before, bool isApart)
    {
        var report = SampleReport.Long with { Portals = [.. SampleReport.Long.Portals.Select((state, at) => at == 0 ? state with { DaysInWeek = days, DaysInWeekBefore = before } : state with { DaysInWeek = 7, DaysInWeekBefore = 7 })] };
        var key = report.Portals[0].Portal.Id.Value;
        var row = CsvText.Rows(await Written.TextAsync(report, "changes.csv")).Single(row => row["dimension"] == "portal" && row["key"] == key);

        Assert.That((row["from_other_days"], row["from_ads"]), isApart ? Is.EqualTo((row["change"], "0")) : Is.EqualTo(("0", row["change"])));
    }

    [TestCase(RevisionCause.LateAds)]
    [TestCase(RevisionCause.Classification)]
    [TestCase(RevisionCause.Taxonomy)]
    public void What_was_published_otherwise_is_put_down_to_its_cause(RevisionCause cause)
    {
        var row = new DemandRow(Dimension.Total, "", "", new Count(50, 50, 50), new Count(30, 30, 30));

        var parts = ChangeParts.Of(row, [], _ => SourceShift.Same, new Revision(24, cause));

        var expected = cause switch
        {
            RevisionCause.LateAds => new ChangeParts(20, 0, 0, 0, 0, 6, 0, 0),
            RevisionCause.Classification => new ChangeParts(20, 0, 0, 0, 0, 0, 6, 0),
            _ => new ChangeParts(20, 0, 0, 0, 0, 0, 0, 6),
        };
        Assert.That(parts, Is.EqualTo(expected));
    }

    [Test]
    public void The_parts_add_up_to_the_change_whatever_is_given() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var sources = Enumerable.Range(0, random.Next(5)).Select(at => Source(new PortalId($"p{at}"), Ads(random), Ads(random), Ads(random), Ads(random))).ToList();
            var row = new DemandRow(Dimension.Skill, "x", "", new Count(Ads(random), 0, 0), new Count(Ads(random), 0, 0));
            Revision? revision = random.Next(2) == 0 ? null : new Revision(Ads(random), (RevisionCause)random.Next(3));
            var shifts = sources.ToDictionary(source => source.Portal, _ => (SourceShift)random.Next(4));

            return ChangeParts.Of(row, sources, portal => shifts[portal], revision).Sum == row.This.NewAds - (revision?.Published ?? row.Before.NewAds);
        }));

    [Test]
    public async Task Every_row_of_the_file_adds_up([Values] bool isPublished)
    {
        var report = SampleReport.Busy with { PublishedBefore = isPublished ? PublishedOf(SampleReport.Busy, "otra") : null };
        var rows = CsvText.Rows(await Written.TextAsync(report, "changes.csv"));

        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows)
        {
            string[] parts = ["from_ads", "from_repeats", "from_other_days", "from_sources_joined", "from_sources_lost", "from_late_ads", "from_classification", "from_taxonomy"];
            Assert.That(parts.Sum(part => int.Parse(row[part])), Is.EqualTo(int.Parse(row["change"])), row["key"]);
            Assert.That(int.Parse(row["new_ads"]) - int.Parse(row["change"]), Is.EqualTo(int.Parse(row[isPublished ? "new_ads_before_published" : "new_ads_before_known"])), row["key"]);
        }

        Assert.That(rows.Select(row => row["from_sources_lost"]), Has.Some.StartsWith("-"), "a portal was not read this week");
        Assert.That(rows.Select(row => row["from_taxonomy"]), isPublished ? Has.Some.Not.EqualTo("0") : Has.All.EqualTo("0"));
    }

    [Test]
    public async Task Without_a_week_before_nothing_changed()
    {
        var report = SmallReport.Week with { Demand = SmallReport.Week.Demand with { HasBefore = false } };

        Assert.That(CsvText.Rows(await Written.TextAsync(report, "changes.csv")), Is.Empty);
    }

    private static PublishedWeek PublishedOf(WeeklyReport report, string taxonomy) => new()
    {
        Week = report.Demand.Week.Previous,
        TaxonomyHash = taxonomy,
        Classifier = report.Classifier.Value,
        Counts = report.Demand.Rows.Where(row => row.Within.Length == 0).ToDictionary(row => (row.Dimension, row.Key), row => new Count(row.Before.NewAds * 9 / 10, 0, 0)),
    };

    private static ChangeParts Parts(IReadOnlyList<SourceCount> sources, SourceShift shift)
    {
        var row = new DemandRow(Dimension.Total, "", "", sources[0].This, sources[0].Before);
        return ChangeParts.Of(row, sources, portal => portal == Other ? SourceShift.Same : shift, revision: null);
    }

    private static SourceCount Source(PortalId portal, int now, int repeats, int before, int repeatsBefore) =>
        new(portal, new Count(now, now, now) { NewRepeats = repeats }, new Count(before, before, before) { NewRepeats = repeatsBefore });

    private static int Ads(Random random) => random.Next(1000);
}
