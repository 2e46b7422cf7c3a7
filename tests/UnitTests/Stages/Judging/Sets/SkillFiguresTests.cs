using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Judging.Sets;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Judging.Sets;

/// <summary>Two groups: "tools" above sql and python, which stands below sql; "service" above till and greeting. "lone" stands nowhere.</summary>
[TestFixture]
public class SkillFiguresTests
{
    private static readonly SkillGroups Groups = new(Some.Taxonomy(
    [
        Below("sql", "group:tools"), Below("python", "urn:test:skill:sql"), Below("till", "group:service"), Below("greeting", "group:service"), Some.Skill("lone", "solo"),
    ]));

    [Test]
    public void A_skill_stands_in_the_first_groups_above_it()
    {
        Assert.That(Groups.Of(Uri("python")), Is.EquivalentTo(new[] { new ConceptUri("group:tools") }));
        Assert.That(Groups.Of(Uri("lone")), Is.EquivalentTo(new[] { Uri("lone") }));
        Assert.That(Groups.Of(Uri("unknown")), Is.EquivalentTo(new[] { Uri("unknown") }));
    }

    [Test]
    public void Right_skills_are_counted_exactly_and_within_the_group()
    {
        var ad = Ad([("sql", 0.9), ("till", 0.8), ("lone", 0.7)], ["sql", "greeting", "python", "other"]);

        var counts = SetCounts.Of(ad, 0, Groups);

        Assert.That((counts.Found, counts.Asked, counts.Right), Is.EqualTo((3, 4, 1)));
        Assert.That((counts.FoundInGroup, counts.AskedInGroup), Is.EqualTo((2, 3)));
        Assert.That((counts.Precision, counts.Recall), Is.EqualTo((1 / 3.0, 0.25)));
        Assert.That(counts.F1, Is.EqualTo(2 * (1 / 3.0) * 0.25 / ((1 / 3.0) + 0.25)).Within(1e-9));
        Assert.That((counts.GroupPrecision, counts.GroupRecall), Is.EqualTo((2 / 3.0, 0.75)));
    }

    [Test]
    public void What_is_less_sure_than_the_threshold_does_not_count()
    {
        var ad = Ad([("sql", 0.9), ("till", 0.5), ("lone", 0.49)], ["till"]);

        Assert.That((SetCounts.Of(ad, 0.5, Groups).Found, SetCounts.Of(ad, 0.51, Groups).Right, SetCounts.Of(ad, 0.95, Groups).AdsWithSkills), Is.EqualTo((2, 0, 0)));
    }

    [Test]
    public void Must_nice_and_task_are_judged_on_right_skills_only()
    {
        var ad = new JudgedAd(
            [new(Uri("sql"), 1, Requirement.Must), new(Uri("till"), 1, Requirement.Task), new(Uri("lone"), 1, Requirement.Must)],
            new Dictionary<ConceptUri, Requirement> { [Uri("sql")] = Requirement.Must, [Uri("till")] = Requirement.Must, [Uri("greeting")] = Requirement.Must });

        Assert.That(SetCounts.Of(ad, 0, Groups).RequirementAccuracy, Is.EqualTo(0.5));
    }

    [Test]
    public void Counts_of_ads_add_up_before_they_are_divided()
    {
        JudgedAd[] ads = [Ad([("sql", 1)], ["sql"]), Ad([("till", 1), ("lone", 1), ("python", 1)], ["sql"]), Ad([], [])];

        var figures = SkillFigures.Of(ads, 0, Groups, seed: 1);

        Assert.That((figures.Precision.Value, figures.Recall.Value, figures.Counts.Coverage), Is.EqualTo((0.25, 0.5, 2 / 3.0)));
        Assert.That(figures.Precision.Low, Is.LessThanOrEqualTo(0.25));
        Assert.That(figures.Precision.High, Is.GreaterThanOrEqualTo(0.25));
        Assert.That(SkillFigures.Of(ads, 0, Groups, seed: 1).F1, Is.EqualTo(figures.F1));
    }

    [Test]
    public void Nothing_at_all_gives_zeros()
    {
        var figures = SkillFigures.Of([], 0.5, Groups, seed: 1);

        Assert.That((figures.F1.Value, figures.GroupF1.High, figures.Reliability.Error, figures.Counts.Coverage), Is.EqualTo((0.0, 0.0, 0.0, 0.0)));
    }

    [Test]
    public void The_best_threshold_is_the_one_with_the_highest_F1()
    {
        JudgedAd[] ads = [Ad([("sql", 0.9), ("till", 0.6), ("lone", 0.2)], ["sql", "till"]), Ad([("python", 0.4)], ["sql"])];

        Assert.That(ThresholdCurve.Best(ads), Is.EqualTo(0.6));
        Assert.That(ThresholdCurve.Of(ads, Groups).Single(row => row.Threshold == 0.5).Counts.Found, Is.EqualTo(2));
    }

    [Test]
    public void Skills_that_count_as_one_are_one_and_those_that_do_not_count_are_gone()
    {
        var conventions = new LabelConventions([[Uri("sql"), Uri("python")]], [Uri("lone")]);

        var ad = JudgedAd.Of(
            [new(Uri("python"), 0.3, Requirement.Task), new(Uri("sql"), 0.8, Requirement.Must), new(Uri("lone"), 0.9, Requirement.Must)],
            [(Uri("python"), Requirement.Nice), (Uri("lone"), Requirement.Must)],
            conventions);

        Assert.That(ad.Found, Is.EqualTo(new FoundSkill[] { new(Uri("sql"), 0.8, Requirement.Must) }));
        Assert.That(ad.Asked, Is.EqualTo(new Dictionary<ConceptUri, Requirement> { [Uri("sql")] = Requirement.Nice }));
    }

    private static JudgedAd Ad((string Key, double Confidence)[] found, string[] asked) => new(
        [.. found.Select(one => new FoundSkill(Uri(one.Key), one.Confidence, Requirement.Must))],
        asked.ToDictionary(Uri, _ => Requirement.Must));

    private static ConceptUri Uri(string key) => new($"urn:test:skill:{key}");

    private static Skill Below(string key, string above) => Some.Skill(key, key) with { Broader = [new ConceptUri(above)] };
}
