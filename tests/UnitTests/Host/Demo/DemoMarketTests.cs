using DiCoDe.Domain.Demand;
using DiCoDe.Host.Demo.Market;
using DiCoDe.Host.Demo.Portals;

namespace DiCoDe.UnitTests.Host.Demo;

[TestFixture]
public class DemoMarketTests
{
    private static readonly IsoWeek LastWeek = IsoWeek.Of(new DateOnly(2026, 11, 15));

    private static readonly IReadOnlyList<DemoVacancy> Vacancies = DemoVacancies.Read(DemoVacancies.Folder);

    [Test]
    public void There_are_enough_vacancies_over_enough_occupations_and_no_text_twice()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Vacancies, Has.Count.AtLeast(120));
            Assert.That(Vacancies.Select(vacancy => vacancy.Occupation).Distinct().Count(), Is.AtLeast(50));
            Assert.That(Vacancies.Select(vacancy => vacancy.Text), Is.Unique);
            Assert.That(Vacancies.Select(vacancy => vacancy.Isco[..1]).Distinct().Count(), Is.AtLeast(8));
        });
    }

    [Test]
    public void Two_vacancies_never_share_most_of_their_words()
    {
        var words = Vacancies.Select(vacancy => (vacancy.Key, Words: vacancy.Text.ToLowerInvariant().Split([' ', '\n', ',', '.', ':', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).ToHashSet())).ToList();
        var alike =
            from first in words
            from second in words
            where string.CompareOrdinal(first.Key, second.Key) < 0
            let shared = first.Words.Count(second.Words.Contains)
            where shared > 0.6 * Math.Min(first.Words.Count, second.Words.Count)
            select $"{first.Key} ~ {second.Key}";

        Assert.That(alike, Is.Empty);
    }

    [Test]
    public void The_same_seed_gives_the_same_market_and_another_seed_another()
    {
        var once = DemoMarket.Compose(Vacancies, 800, 7, LastWeek);
        var again = DemoMarket.Compose(Vacancies, 800, 7, LastWeek);
        var other = DemoMarket.Compose(Vacancies, 800, 8, LastWeek);

        Assert.That(again, Is.EqualTo(once));
        Assert.That(other, Is.Not.EqualTo(once));
    }

    [Test]
    public void There_are_as_many_ads_as_asked_for() =>
        Assert.That(DemoMarket.Compose(Vacancies, 3_000, 7, LastWeek), Has.Count.EqualTo(3_000));

    [Test]
    public void Growing_vacancies_grow_and_declining_ones_decline()
    {
        var postings = DemoMarket.Compose(Vacancies, 20_000, 7, LastWeek);

        int Posted(DemoTrend trend, int week) => postings.Count(posting => posting.Vacancy.Trend == trend && LastWeek.Plus(week).Contains(posting.PostedOn));
        Assert.Multiple(() =>
        {
            Assert.That(Posted(DemoTrend.Growing, 0), Is.GreaterThan(2 * Posted(DemoTrend.Growing, -7)));
            Assert.That(Posted(DemoTrend.Declining, 0), Is.LessThan(Posted(DemoTrend.Declining, -7) / 2));
        });
    }

    [Test]
    public void Some_vacancies_stand_on_both_portals_and_some_come_back()
    {
        var postings = DemoMarket.Compose(Vacancies, 800, 7, LastWeek);
        var same = postings.GroupBy(posting => (posting.Vacancy.Key, posting.Text, posting.Place)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(same.Count(group => group.Select(posting => posting.Site).Distinct().Count() == 2), Is.AtLeast(20));
            Assert.That(same.Count(group => group.GroupBy(posting => posting.Site).Any(site => site.Any(first => site.Any(later => later.PostedOn > first.ClosedOn)))), Is.AtLeast(20));
        });
    }

    [Test]
    public void Every_ad_can_be_written_as_JSON_LD()
    {
        foreach (var posting in DemoMarket.Compose(Vacancies, 800, 7, LastWeek))
        {
            Assert.That(JobPostingJson.Script(posting), Does.Contain("JobPosting").And.Not.Contain("</script></script>"));
        }
    }
}
