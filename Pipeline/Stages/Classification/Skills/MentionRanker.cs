using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Stages.Classification.Skills;

/// <summary>Ranks what a mapper finds in a text by how sure it is: a ranking as short as its findings.</summary>
/// <param name="mapper">The mapper.</param>
public sealed class MentionRanker(ISkillMapper mapper) : ISkillRanker
{
    /// <inheritdoc/>
    public IReadOnlyList<RankedConcept> Rank(string text, string language, int top) =>
    [
        .. mapper.Map(PlainAd.Of("1", "", text))
            .OrderByDescending(mention => mention.Confidence)
            .ThenBy(mention => mention.Start)
            .Take(top)
            .Select(mention => new RankedConcept(mention.Skill, mention.Label, mention.Confidence.Value)),
    ];
}
