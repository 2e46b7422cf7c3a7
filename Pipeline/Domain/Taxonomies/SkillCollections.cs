namespace DiCoDe.Domain.Taxonomies;

/// <summary>The ESCO collections a skill belongs to.</summary>
[Flags]
public enum SkillCollections
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Digital skills.</summary>
    Digital = 1,

    /// <summary>Green skills.</summary>
    Green = 2,

    /// <summary>Transversal skills.</summary>
    Transversal = 4,

    /// <summary>Languages.</summary>
    Language = 8,

    /// <summary>Skills of research.</summary>
    Research = 16,

    /// <summary>The DigComp framework.</summary>
    DigComp = 32,
}
