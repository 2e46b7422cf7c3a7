using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Classification;

/// <summary>A skill found in an ad, with the words that say so.</summary>
public sealed record Mention
{
    /// <summary>The skill.</summary>
    public required ConceptUri Skill { get; init; }

    /// <summary>Whether the span points into the title or the text.</summary>
    public required Segment Segment { get; init; }

    /// <summary>Index of the span's first character (UTF-16).</summary>
    public required int Start { get; init; }

    /// <summary>Length of the span in characters, at least 1.</summary>
    public required int Length { get; init; }

    /// <summary>How sure the mapper is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Must, nice or task.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>How it was found.</summary>
    public required MatchKind How { get; init; }

    /// <summary>The label that matched, as the taxonomy writes it.</summary>
    public required string Label { get; init; }
}
