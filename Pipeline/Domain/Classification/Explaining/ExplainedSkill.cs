using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Classification.Explaining;

/// <summary>A skill that was considered for a segment.</summary>
public sealed record ExplainedSkill
{
    /// <summary>The skill.</summary>
    public required ConceptUri Skill { get; init; }

    /// <summary>Index of the first character of the words that speak for it, in the title or the text.</summary>
    public required int Start { get; init; }

    /// <summary>Their length in characters.</summary>
    public required int Length { get; init; }

    /// <summary>How sure the mapper is that the ad asks for it.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>How it was found.</summary>
    public required MatchKind How { get; init; }

    /// <summary>Its label or wording that comes nearest to the ad's words.</summary>
    public required string Form { get; init; }

    /// <summary>For a mention, what speaks for it most; for what is none, what it lacks most beside the ad's surest skill. The weightiest first.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>For what is no mention, the mention for the same words, or one of nearly the same meaning; <see cref="ConceptUri.None"/> when there is none.</summary>
    public required ConceptUri BeatenBy { get; init; }
}
