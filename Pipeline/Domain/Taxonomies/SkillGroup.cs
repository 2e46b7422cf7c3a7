namespace DiCoDe.Domain.Taxonomies;

/// <summary>A group of skills in the skills hierarchy.</summary>
public sealed record SkillGroup : Concept
{
    /// <summary>The group's code ("S1.2"), or "".</summary>
    public string Code { get; init; } = "";
}
