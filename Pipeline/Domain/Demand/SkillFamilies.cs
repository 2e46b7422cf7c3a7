using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Demand;

/// <summary>Which groups and collections each skill lies in, so that an ad is counted, and listed, once under each of them, however many such skills it asks for.</summary>
public sealed class SkillFamilies
{
    private static readonly (SkillCollections Collection, string Key)[] Collections =
    [
        (SkillCollections.Digital, "digital"), (SkillCollections.Green, "green"), (SkillCollections.Transversal, "transversal"), (SkillCollections.Language, "language"),
    ];

    private readonly Dictionary<ConceptUri, IReadOnlyList<(Dimension Dimension, string Key)>> _families;

    /// <summary>The families of a taxonomy's skills.</summary>
    public SkillFamilies(Taxonomy taxonomy)
    {
        var ancestry = new SkillAncestry(taxonomy);
        _families = taxonomy.Skills.DistinctBy(skill => skill.Uri).ToDictionary(skill => skill.Uri, skill => Of(skill, ancestry));
    }

    private SkillFamilies() => _families = [];

    /// <summary>No skill lies in anything.</summary>
    public static SkillFamilies None { get; } = new();

    /// <summary>The rows of groups and collections that a skill lies in, each once.</summary>
    public IReadOnlyList<(Dimension Dimension, string Key)> Of(ConceptUri skill) => _families.GetValueOrDefault(skill, []);

    private static IReadOnlyList<(Dimension Dimension, string Key)> Of(Skill skill, SkillAncestry ancestry) =>
    [
        .. Collections.Where(one => skill.Collections.HasFlag(one.Collection)).Select(one => (Dimension.SkillCollection, one.Key)),
        .. ancestry.GroupsOf(skill.Uri).Select(group => (Dimension.SkillGroup, group.Value)),
    ];
}
