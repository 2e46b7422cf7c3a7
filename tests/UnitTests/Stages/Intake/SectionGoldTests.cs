using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Markup;
using DiCoDe.Stages.Intake.Sections;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake;

/// <summary>Where the skills of annotated ads stand. A skill is never offered, nor told of the employer, of applying or of equality.</summary>
[TestFixture]
public class SectionGoldTests
{
    private static readonly SectionKind[] Never = [SectionKind.Offer, SectionKind.AboutEmployer, SectionKind.Diversity, SectionKind.HowToApply, SectionKind.PortalText];

    [Test]
    public void A_skill_stands_in_no_section_that_asks_for_none()
    {
        var kinds = Skills().SelectMany(skill => skill.Kinds.Take(1)).ToList();

        Assert.That((double)kinds.Count(Never.Contains) / kinds.Count, Is.LessThan(0.025));
    }

    [TestCase("task", SectionKind.Duties, 0.80)]
    [TestCase("must", SectionKind.Requirements, 0.85)]
    [TestCase("nice", SectionKind.NiceToHave, 0.50)]
    public void A_skill_stands_where_its_kind_says(string requirement, SectionKind section, double least)
    {
        var skills = Skills().Where(skill => skill.Requirement == requirement && skill.Kinds.Count > 0).ToList();

        Assert.That((double)skills.Count(skill => skill.Kinds.Contains(section)) / skills.Count, Is.AtLeast(least));
    }

    private static IEnumerable<(string Requirement, IReadOnlyList<SectionKind> Kinds)> Skills()
    {
        foreach (var line in File.ReadLines(SharedData.PathOf("mapping", "gold-es-dev.jsonl")))
        {
            using var ad = JsonDocument.Parse(line);
            var text = PlainText.Lines(ad.RootElement.GetProperty("text").GetString()!);
            var sections = SectionSplitter.Split(text);
            foreach (var skill in ad.RootElement.GetProperty("skills").EnumerateArray())
            {
                var phrase = PlainText.Lines(skill.GetProperty("phrase").GetString()!);
                yield return (skill.GetProperty("requirement").GetString()!, [.. Places(text, phrase).Select(at => sections.First(section => at < section.End).Kind)]);
            }
        }
    }

    private static IEnumerable<int> Places(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); phrase.Length > 0 && at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
