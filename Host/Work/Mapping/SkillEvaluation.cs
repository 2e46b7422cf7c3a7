using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Stages.Judging.Sets;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Maps annotated ads, one after the other on one thread, and compares.</summary>
/// <param name="Ads">Ads.</param>
/// <param name="Unknown">Annotated skills that the taxonomy in use does not have: they cannot be found.</param>
/// <param name="AdsPerSecond">How many of them a second, on one processor.</param>
/// <param name="Figures">How well.</param>
internal sealed record SkillEvaluation(int Ads, int Unknown, double AdsPerSecond, SkillFigures Figures)
{
    public static SkillEvaluation Of(
        IReadOnlyList<LabelledAd> ads, LoadedMapper mapper, LabelConventions conventions, double threshold, int seed, TimeProvider clock, CancellationToken cancel)
    {
        List<JudgedAd> judged = new(ads.Count);
        var time = TimeSpan.Zero;
        foreach (var ad in ads)
        {
            cancel.ThrowIfCancellationRequested();
            var start = clock.GetTimestamp();
            var mentions = mapper.Classifier.Skills.Map(ad.Ad);
            time += clock.GetElapsedTime(start);
            judged.Add(JudgedAd.Of(
                mentions.Select(mention => new FoundSkill(mention.Skill, mention.Confidence.Value, mention.Requirement)), ad.Skills.Select(skill => (skill.Skill, skill.Requirement)), conventions));
        }

        var known = mapper.Taxonomy.Skills.Select(skill => skill.Uri).ToHashSet();
        return new SkillEvaluation(
            ads.Count, ads.Sum(ad => ad.Skills.Count(skill => !known.Contains(skill.Skill))), ads.Count / Math.Max(time.TotalSeconds, 1e-9), SkillFigures.Of(judged, threshold, new SkillGroups(mapper.Taxonomy), seed));
    }
}
