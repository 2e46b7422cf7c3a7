namespace DiCoDe.Domain.Classification;

/// <summary>Which text of an ad a span points into.</summary>
public enum Segment
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The text.</summary>
    Text,
}
