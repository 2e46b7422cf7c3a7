using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>A sentence or list item in the manner of an ad, with the skills that a reader found in it.</summary>
public sealed record LabelledSentence
{
    /// <summary>The sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Its language (ISO 639-1).</summary>
    public required string Language { get; init; }

    /// <summary>The skills; none in a sentence that asks for nothing.</summary>
    public required IReadOnlyList<NamedSkill> Skills { get; init; }

    /// <summary>In which part of an ad it would stand.</summary>
    public SectionKind Section { get; init; } = SectionKind.Unknown;

    /// <summary>Whether it is the title of an ad.</summary>
    public bool IsTitle { get; init; }
}
