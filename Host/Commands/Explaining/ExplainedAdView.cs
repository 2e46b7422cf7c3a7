using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Explaining;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Host.Commands.Explaining;

/// <summary>Why an ad has its mentions, as <c>dicode explain --json</c> writes it: a published format.</summary>
/// <param name="Id">The ad.</param>
/// <param name="Title">Its title.</param>
/// <param name="Threshold">The least confidence of a mention.</param>
/// <param name="GateThreshold">The least likelihood of asking for something with which a segment is read.</param>
/// <param name="Segments">The segments, in order.</param>
internal sealed record ExplainedAdView(string Id, string Title, double Threshold, double GateThreshold, IReadOnlyList<ExplainedAdView.Part> Segments)
{
    public static ExplainedAdView Of(JobAd ad, AdExplanation explanation, Taxonomy taxonomy)
    {
        var labels = taxonomy.Skills.ToDictionary(skill => skill.Uri, skill => skill.LabelIn("es"));
        return new ExplainedAdView(
            ad.Id.ToString(), ad.Title, explanation.Threshold, Math.Round(explanation.GateThreshold, 3), [.. explanation.Segments.Select(segment => PartOf(ad, segment, labels))]);
    }

    private static Part PartOf(JobAd ad, ExplainedSegment segment, Dictionary<ConceptUri, string> labels)
    {
        var text = segment.In == Segment.Title ? ad.Title : ad.Text;
        Found FoundOf(ExplainedSkill skill) => new(
            skill.Skill,
            labels.GetValueOrDefault(skill.Skill, skill.Skill.Value),
            text.Substring(skill.Start, skill.Length),
            skill.Start,
            skill.Start + skill.Length,
            skill.Confidence.Value,
            skill.How,
            skill.Form,
            skill.Reasons,
            skill.BeatenBy,
            labels.GetValueOrDefault(skill.BeatenBy, ""));
        return new Part(
            segment.In,
            segment.Start,
            segment.Start + segment.Length,
            text.Substring(segment.Start, segment.Length),
            segment.Section,
            Math.Round(segment.Gate, 3),
            segment.IsRead,
            [.. segment.Mentions.Select(FoundOf)],
            [.. segment.Nearly.Select(FoundOf)]);
    }

    /// <summary>A segment.</summary>
    internal sealed record Part(
        Segment Segment, int Start, int End, string Text, SectionKind Section, double Gate, bool IsRead, IReadOnlyList<Found> Mentions, IReadOnlyList<Found> Nearly);

    /// <summary>A skill that is a mention, or nearly was.</summary>
    internal sealed record Found(
        ConceptUri Uri,
        string Label,
        string Phrase,
        int Start,
        int End,
        double Confidence,
        MatchKind How,
        string Form,
        IReadOnlyList<Reason> Reasons,
        ConceptUri BeatenBy,
        string BeatenByLabel);
}
