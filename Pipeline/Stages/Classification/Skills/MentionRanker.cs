using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Stages.Classification.Skills;

/// <summary>Ranks what a mapper finds in a text by how sure it is: a ranking as short as its findings.</summary>
/// <param name="mapper">The mapper.</param>
public sealed class MentionRanker(ISkillMapper mapper) : ISkillRanker
{
    private static readonly AdId Nameless = new(new PortalId("texto"), "1");

    /// <inheritdoc/>
    public IReadOnlyList<RankedConcept> Rank(string text, string language, int top) =>
    [
        .. mapper.Map(PlainAd.Of(Nameless, "", text))
            .OrderByDescending(mention => mention.Confidence)
            .ThenBy(mention => mention.Start)
            .Take(top)
            .Select(mention => new RankedConcept(mention.Skill, mention.Label, mention.Confidence.Value)),
    ];
}
