namespace DiCoDe.Domain.Taxonomies;

/// <summary>The standing of a label.</summary>
public enum LabelKind
{
    /// <summary>The one name of the concept in a language.</summary>
    Preferred,

    /// <summary>Another wording of the same.</summary>
    Alternative,

    /// <summary>A wording to be found by, not shown.</summary>
    Hidden,
}
