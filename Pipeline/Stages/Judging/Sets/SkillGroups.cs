using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Judging.Sets;

/// <summary>The groups of the skills hierarchy in which each skill stands: the first that are met on each way up from it.</summary>
public sealed class SkillGroups
{
    private readonly Dictionary<ConceptUri, IReadOnlySet<ConceptUri>> _groups = [];

    /// <summary>Reads them from a taxonomy. What stands above a skill and is no skill itself is a group.</summary>
    public SkillGroups(Taxonomy taxonomy)
    {
        var skills = taxonomy.Skills.ToDictionary(skill => skill.Uri);
        foreach (var skill in taxonomy.Skills)
        {
            _groups[skill.Uri] = Above(skill, skills);
        }
    }

    /// <summary>The groups of a skill; the skill alone when it stands in none, or is not in the taxonomy.</summary>
    public IReadOnlySet<ConceptUri> Of(ConceptUri skill) => _groups.TryGetValue(skill, out var groups) ? groups : new HashSet<ConceptUri> { skill };

    private static HashSet<ConceptUri> Above(Skill skill, Dictionary<ConceptUri, Skill> skills)
    {
        HashSet<ConceptUri> seen = [];
        HashSet<ConceptUri> groups = [];
        Stack<Skill> open = new([skill]);
        while (open.TryPop(out var below))
        {
            foreach (var above in below.Broader.Where(seen.Add))
            {
                if (skills.TryGetValue(above, out var other))
                {
                    open.Push(other);
                }
                else
                {
                    groups.Add(above);
                }
            }
        }

        return groups.Count > 0 ? groups : [skill.Uri];
    }
}
