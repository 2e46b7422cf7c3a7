namespace DiCoDe.Domain.Taxonomies;

/// <summary>A skill, competence or piece of knowledge.</summary>
public sealed record Skill : Concept
{
    /// <summary>Skill or knowledge.</summary>
    public required SkillType Type { get; init; }

    /// <summary>How widely it is used.</summary>
    public ReuseLevel Reuse { get; init; } = ReuseLevel.Unknown;

    /// <summary>The collections it belongs to.</summary>
    public SkillCollections Collections { get; init; } = SkillCollections.None;
}
