using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Mapping.Clues;

/// <summary>What the taxonomy says of each concept, as numbers.</summary>
internal sealed class ConceptFacts
{
    private readonly float[][] _facts;
    private readonly int[][] _groups;

    public ConceptFacts(Taxonomy taxonomy, IReadOnlyList<SkillWording> wordings, WordStems stems)
    {
        var essential = CountOf(taxonomy, isEssential: true);
        var optional = CountOf(taxonomy, isEssential: false);
        _facts = [.. taxonomy.Skills.Select((skill, number) => new[]
        {
            MathF.Log(1 + essential.GetValueOrDefault(skill.Uri)),
            MathF.Log(1 + optional.GetValueOrDefault(skill.Uri)),
            skill.Reuse switch { ReuseLevel.Transversal => 3, ReuseLevel.CrossSector => 2, ReuseLevel.SectorSpecific => 1, _ => 0 },
            skill.Type == SkillType.Knowledge ? 1 : 0,
            stems.Read(wordings[number].Forms[0].Text).Content().Length,
            wordings[number].Forms.Count(form => form.Kind == FormKind.Alternative),
        })];
        Dictionary<ConceptUri, int> numbers = [];
        _groups = [.. taxonomy.Skills.Select(skill => skill.Broader.Select(uri =>
        {
            if (!numbers.TryGetValue(uri, out var number))
            {
                numbers.Add(uri, number = numbers.Count);
            }

            return number;
        }).ToArray())];
        Groups = numbers.Count;
    }

    /// <summary>How many groups there are.</summary>
    public int Groups { get; }

    /// <summary>The numbers of the concepts directly above one.</summary>
    public ReadOnlySpan<int> GroupsOf(int concept) => _groups[concept];

    /// <summary>Whether two concepts have a group in common.</summary>
    public bool AreOfOneGroup(int one, int other)
    {
        foreach (var group in _groups[one])
        {
            if (Array.IndexOf(_groups[other], group) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes the facts of a concept into a row.</summary>
    public void Fill(int concept, Span<float> row) => _facts[concept].CopyTo(row[(int)Clue.Essential..]);

    private static Dictionary<ConceptUri, int> CountOf(Taxonomy taxonomy, bool isEssential) => taxonomy.Relations
        .Where(relation => relation.IsEssential == isEssential)
        .GroupBy(relation => relation.Skill)
        .ToDictionary(group => group.Key, group => group.Count());
}
