using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Judging;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Judging;

[TestFixture]
public class SkillNamesTests
{
    private static readonly SkillNames Names = new(Some.Taxonomy(
    [
        Named("java", ("Java (programación informática)", "es", LabelKind.Preferred), ("Java (computer programming)", "en", LabelKind.Preferred)),
        Named("welding", ("procesos de soldadura", "es", LabelKind.Preferred), ("welding processes", "en", LabelKind.Preferred)),
        Named("forging", ("procesos de soldadura", "es", LabelKind.Preferred), ("forging processes", "en", LabelKind.Preferred), ("smithing", "en", LabelKind.Alternative)),
    ]));

    [TestCase("Java (programación informática)", "", "java")]
    [TestCase("JAVA programacion informatica", "", "java", Description = "signs, accents and capitals do not matter")]
    [TestCase("", "java (computer programming)", "java")]
    [TestCase("procesos de soldadura", "forging processes", "forging", Description = "a shared name is told by the English one")]
    [TestCase("", "smithing", "forging", Description = "an alternative label")]
    public void A_skill_is_found_by_its_label(string spanish, string english, string key) =>
        Assert.That(Names.Find(new NamedSkill("", spanish, english, Requirement.Must)).Value, Is.EqualTo($"urn:test:skill:{key}"));

    [TestCase("procesos de soldadura", "", Description = "two have it")]
    [TestCase("", "unknown thing")]
    [TestCase("", "")]
    public void A_name_that_tells_no_single_skill_finds_none(string spanish, string english) =>
        Assert.That(Names.Find(new NamedSkill("", spanish, english, Requirement.Must)).IsNone, Is.True);

    private static Skill Named(string key, params (string Text, string Language, LabelKind Kind)[] labels) =>
        Some.Skill(key) with { Labels = [.. labels.Select(label => new Label(label.Text, label.Language, label.Kind))] };
}
