using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Host.Commands;

/// <summary>A mention as a trace shows it.</summary>
internal sealed record TraceMention(
    ConceptUri Skill, string SkillLabel, string Phrase, Segment Segment, int Start, int Length, Requirement Requirement, MatchKind How, string MatchLabel, double Confidence)
{
    public static TraceMention Of(JobAd ad, Mention mention, Taxonomy? taxonomy) => new(
        mention.Skill,
        taxonomy?.Skills.FirstOrDefault(skill => skill.Uri == mention.Skill)?.LabelIn("es") ?? mention.Skill.Value,
        (mention.Segment == Segment.Title ? ad.Title : ad.Text).Substring(mention.Start, mention.Length),
        mention.Segment,
        mention.Start,
        mention.Length,
        mention.Requirement,
        mention.How,
        mention.Label,
        mention.Confidence.Value);
}
