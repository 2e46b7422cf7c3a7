using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Counting;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Counting;

[TestFixture]
public class FamilyCountingTests
{
    private static readonly IsoWeek Week = IsoWeek.Of(new DateOnly(2026, 11, 12));
    private static readonly SkillGroup Top = Group("S", []);
    private static readonly SkillGroup Below = Group("S1", [Top.Uri]);
    private static readonly Skill Sql = Some.Skill("sql", "SQL") with { Broader = [Below.Uri], Collections = SkillCollections.Digital };
    private static readonly Skill Python = Some.Skill("python", "Python") with { Broader = [Sql.Uri], Collections = SkillCollections.Digital };

    [Test]
    public void An_ad_counts_once_in_a_group_however_many_of_its_skills_it_asks_for()
    {
        var rows = Count(Ad("1") with { Skills = [Sql.Uri, Python.Uri] }).Rows;

        Assert.That(Of(rows, Dimension.SkillGroup), Is.EqualTo(new[] { "urn:test:group:S 1", "urn:test:group:S1 1" }));
        Assert.That(Of(rows, Dimension.SkillCollection), Is.EqualTo(new[] { "digital 1" }));
    }

    [Test]
    public void What_is_required_welcome_or_a_task_adds_up_to_the_skill()
    {
        var table = Count(
            Ad("1") with { Skills = [Sql.Uri], Requirements = [Requirement.Must] },
            Ad("2") with { Skills = [Sql.Uri], Requirements = [Requirement.Nice] },
            Ad("3") with { Skills = [Sql.Uri, Python.Uri], Requirements = [Requirement.Must, Requirement.Task] });

        var ways = table.Rows.Where(row => row.Dimension == Dimension.SkillByRequirement).Select(row => $"{row.Key[^3..]} {row.Within} {row.This.NewAds}");

        Assert.That(ways, Is.EquivalentTo(new[] { "sql must 2", "sql nice 1", "hon task 1" }));
    }

    [Test]
    public void Concentration_counts_named_employers_and_agencies_apart_and_nobody_who_hides()
    {
        var ads = Enumerable.Range(0, 12).SelectMany(employer => Enumerable.Range(0, employer + 1).Select(at => Ad($"{employer}-{at}") with { EmployerKind = EmployerKind.Named, EmployerKey = $"e{employer}" }));
        var table = Count([.. ads, Ad("a") with { EmployerKind = EmployerKind.Agency, EmployerKey = "x" }, Ad("c") with { EmployerKind = EmployerKind.Confidential }]);

        Assert.That(table.Employers, Is.EqualTo(new[] { new EmployerConcentration(EmployerKind.Named, 12, 78, 75), new EmployerConcentration(EmployerKind.Agency, 1, 1, 1) }));
    }

    [Test]
    public void The_ten_largest_of_a_kind_are_known_and_between_equals_the_name_decides()
    {
        var ads = Enumerable.Range(0, 12).SelectMany(employer => Enumerable.Range(0, employer < 10 ? 2 : 1).Select(at => Ad($"{employer}-{at}") with { EmployerKind = EmployerKind.Named, EmployerKey = $"e{employer % 11:00}{employer}" }));
        var table = Count([.. ads, Ad("e") with { EmployerKind = EmployerKind.Named, EmployerKey = "a" }, Ad("x") with { EmployerKind = EmployerKind.Agency, EmployerKey = "x" }]);
        var equals = Count([.. Enumerable.Range(0, 12).Reverse().Select(employer => Ad($"{employer}") with { EmployerKind = EmployerKind.Named, EmployerKey = $"e{employer:00}" })]);

        Assert.That(table.LargestEmployers.Where(one => one.Kind == EmployerKind.Named).Select(one => one.Key), Is.EquivalentTo(Enumerable.Range(0, 10).Select(employer => $"e{employer:00}{employer}")));
        Assert.That(table.LargestEmployers, Does.Contain((EmployerKind.Agency, "x")));
        Assert.That(equals.LargestEmployers.Select(one => one.Key), Is.EquivalentTo(Enumerable.Range(0, 10).Select(employer => $"e{employer:00}")));
    }

    [Test]
    public void Two_portals_share_the_vacancies_that_both_have_open()
    {
        var counter = new OverlapCounter(Week);
        var other = new PortalId("otro-portal");
        counter.Add(Ad("1"), new AdId(Some.Portal, "1"));
        counter.Add(Ad("2"), new AdId(Some.Portal, "2"));
        counter.Add(Ad("9") with { Portal = other }, new AdId(Some.Portal, "1"));
        counter.Add(Ad("8") with { Portal = other, FirstSeenOn = Week.Sunday.AddDays(1), LastSeenOn = Week.Sunday.AddDays(1) }, new AdId(Some.Portal, "2"));

        Assert.That(counter.Rows().Select(row => row.Vacancies), Is.EqualTo(new[] { 2, 1, 1, 1 }), "both ways and each with itself; the ad of next week is not open yet");
    }

    private static IEnumerable<string> Of(IEnumerable<DemandRow> rows, Dimension dimension) => rows.Where(row => row.Dimension == dimension).Select(row => $"{row.Key} {row.This.NewAds}");

    private static DemandTable Count(params CountedAd[] ads)
    {
        var counter = new DemandCounter(Week, new ObservedPeriod(Week.Monday, Week.Sunday)) { Families = new SkillFamilies(Some.Taxonomy([Sql, Python]) with { SkillGroups = [Top, Below] }) };
        foreach (var ad in ads)
        {
            counter.Add(ad);
        }

        return counter.Table();
    }

    private static SkillGroup Group(string code, IReadOnlyList<ConceptUri> broader) => new() { Uri = new ConceptUri($"urn:test:group:{code}"), Code = code, Labels = [], Broader = broader };

    private static CountedAd Ad(string key) => new()
    {
        Key = key,
        Portal = Some.Portal,
        Posted = PostingDate.NotStated,
        FirstSeenOn = Week.Monday,
        LastSeenOn = Week.Sunday,
        Place = Place.NotStated,
        Positions = Positions.NotStated,
        Occupation = ConceptUri.None,
        Skills = [],
    };
}
