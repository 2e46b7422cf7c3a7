namespace DiCoDe.Domain.Taxonomies;

/// <summary>Which groups of the skills hierarchy each skill lies in, at any depth.</summary>
public sealed class SkillAncestry
{
    private readonly Dictionary<ConceptUri, IReadOnlyList<ConceptUri>> _groups;

    /// <summary>The hierarchy of a taxonomy.</summary>
    public SkillAncestry(Taxonomy taxonomy)
    {
        Dictionary<ConceptUri, Concept> concepts = [];
        foreach (var concept in taxonomy.SkillGroups.Concat<Concept>(taxonomy.Skills))
        {
            concepts.TryAdd(concept.Uri, concept);
        }

        _groups = taxonomy.Skills.DistinctBy(skill => skill.Uri).ToDictionary(skill => skill.Uri, skill => Above(skill, concepts));
    }

    /// <summary>The groups that a skill lies in, each once; none for a skill that the taxonomy does not have.</summary>
    public IReadOnlyList<ConceptUri> GroupsOf(ConceptUri skill) => _groups.GetValueOrDefault(skill, []);

    private static IReadOnlyList<ConceptUri> Above(Skill skill, Dictionary<ConceptUri, Concept> concepts)
    {
        HashSet<ConceptUri> seen = [skill.Uri];
        Stack<Concept> open = new([skill]);
        List<ConceptUri> groups = [];
        while (open.TryPop(out var concept))
        {
            foreach (var uri in concept.Broader)
            {
                if (seen.Add(uri) && concepts.TryGetValue(uri, out var next))
                {
                    open.Push(next);
                    if (next is SkillGroup)
                    {
                        groups.Add(uri);
                    }
                }
            }
        }

        return groups.Count == 0 ? [] : groups;
    }
}
