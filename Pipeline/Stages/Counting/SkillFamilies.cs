using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Counting.Rows;

namespace DiCoDe.Stages.Counting;

/// <summary>Which groups and collections each skill lies in, so that an ad is counted once under each of them, however many such skills it asks for.</summary>
public sealed class SkillFamilies
{
    private static readonly (SkillCollections Collection, string Key)[] Collections =
    [
        (SkillCollections.Digital, "digital"), (SkillCollections.Green, "green"), (SkillCollections.Transversal, "transversal"), (SkillCollections.Language, "language"),
    ];

    private readonly Dictionary<ConceptUri, IReadOnlyList<DemandKey>> _families;

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
    internal IReadOnlyList<DemandKey> Of(ConceptUri skill) => _families.GetValueOrDefault(skill, []);

    private static IReadOnlyList<DemandKey> Of(Skill skill, SkillAncestry ancestry) =>
    [
        .. Collections.Where(one => skill.Collections.HasFlag(one.Collection)).Select(one => new DemandKey(Dimension.SkillCollection, one.Key, "")),
        .. ancestry.GroupsOf(skill.Uri).Select(group => new DemandKey(Dimension.SkillGroup, group.Value, "")),
    ];
}
