namespace DiCoDe.Domain.Taxonomies;

/// <summary>ESCO's two kinds of skill concept.</summary>
public enum SkillType
{
    /// <summary>Something one can do.</summary>
    Skill,

    /// <summary>Something one knows.</summary>
    Knowledge,
}
