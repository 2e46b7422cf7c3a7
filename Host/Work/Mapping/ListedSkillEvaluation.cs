using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Stages.Intake;
using DiCoDe.Stages.Judging;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>How many of the skills that readers listed are found. Only a skill that is called as a label of exactly one skill of the taxonomy can be
/// judged, and only where the ad has its words: the texts of some are cut.</summary>
/// <param name="Ads">Ads.</param>
/// <param name="Listed">Skills that were listed, each once in an ad.</param>
/// <param name="Known">Of these, those that the taxonomy calls so.</param>
/// <param name="InText">Of these, those whose words stand in title or text.</param>
/// <param name="Found">The share of <paramref name="InText"/> that is found.</param>
internal sealed record ListedSkillEvaluation(int Ads, int Listed, int Known, int InText, Figure Found)
{
    public static ListedSkillEvaluation Of(IReadOnlyList<ListedAd> ads, LoadedMapper mapper, int seed, CancellationToken cancel)
    {
        var names = new SkillNames(mapper.Taxonomy);
        var (listed, known) = (0, 0);
        List<(int InText, int Found)> counts = new(ads.Count);
        foreach (var ad in ads)
        {
            cancel.ThrowIfCancellationRequested();
            var text = Spaced($"{ad.Title} {ad.Text}");
            var skills = ad.Skills.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (Name: name, Skill: names.Find(new NamedSkill("", name, name, Requirement.Must)))).ToList();
            var there = skills.Where(skill => !skill.Skill.IsNone && text.Contains(Spaced(skill.Name), StringComparison.Ordinal)).Select(skill => skill.Skill).ToHashSet();
            var found = mapper.Classifier.Skills.Map(PlainAd.Of("1", ad.Title, ad.Text)).Select(mention => mention.Skill).ToHashSet();
            listed += skills.Count;
            known += skills.Count(skill => !skill.Skill.IsNone);
            counts.Add((there.Count, there.Count(found.Contains)));
        }

        return new ListedSkillEvaluation(
            ads.Count, listed, known, counts.Sum(count => count.InText), Figure.Of(counts, drawn => (double)drawn.Sum(count => count.Found) / Math.Max(1, drawn.Sum(count => count.InText)), seed));
    }

    /// <summary>Words with one blank around each, so that only whole words meet.</summary>
    private static string Spaced(string text) => $" {SkillNames.Folded(text)} ";
}
