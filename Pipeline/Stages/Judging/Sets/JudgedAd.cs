using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Judging.Sets;

/// <summary>An ad as a mapper and as a reader see it. Each skill stands once on either side.</summary>
/// <param name="Found">What the mapper found.</param>
/// <param name="Asked">What the reader found, and how the ad asks for it.</param>
public sealed record JudgedAd(IReadOnlyList<FoundSkill> Found, IReadOnlyDictionary<ConceptUri, Requirement> Asked)
{
    /// <summary>Puts both sides together. Skills that count as one become one: the surest found, the first asked; skills that do not count are left out.</summary>
    public static JudgedAd Of(IEnumerable<FoundSkill> found, IEnumerable<(ConceptUri Skill, Requirement Requirement)> asked, LabelConventions conventions)
    {
        Dictionary<ConceptUri, Requirement> wanted = [];
        foreach (var (skill, requirement) in asked)
        {
            if (conventions.Counted(skill) is { IsNone: false } counted)
            {
                wanted.TryAdd(counted, requirement);
            }
        }

        return new JudgedAd(
            [
                .. found
                    .Select(one => one with { Skill = conventions.Counted(one.Skill) })
                    .Where(one => !one.Skill.IsNone)
                    .GroupBy(one => one.Skill)
                    .Select(same => same.MaxBy(one => one.Confidence))
                    .OrderByDescending(one => one.Confidence)
                    .ThenBy(one => one.Skill),
            ],
            wanted);
    }
}
