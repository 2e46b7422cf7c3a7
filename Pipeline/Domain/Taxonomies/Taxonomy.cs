namespace DiCoDe.Domain.Taxonomies;

/// <summary>Skills and occupations, their groups and relations, in the languages loaded.</summary>
public sealed record Taxonomy
{
    /// <summary>Which taxonomy it is.</summary>
    public required TaxonomyIdentity Identity { get; init; }

    /// <summary>The skills, in ordinal order of URI.</summary>
    public required IReadOnlyList<Skill> Skills { get; init; }

    /// <summary>The occupations, in ordinal order of URI.</summary>
    public required IReadOnlyList<Occupation> Occupations { get; init; }

    /// <summary>The groups of the skills hierarchy, in ordinal order of URI.</summary>
    public IReadOnlyList<SkillGroup> SkillGroups { get; init; } = [];

    /// <summary>The ISCO groups, in order of code.</summary>
    public IReadOnlyList<IscoGroup> IscoGroups { get; init; } = [];

    /// <summary>Which occupation uses which skill, in ordinal order.</summary>
    public IReadOnlyList<OccupationSkill> Relations { get; init; } = [];
}
