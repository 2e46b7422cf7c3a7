using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Classification.Explaining;

/// <summary>A piece of an ad that is judged by itself, and what came of it.</summary>
public sealed record ExplainedSegment
{
    /// <summary>In the title or the text.</summary>
    public required Segment In { get; init; }

    /// <summary>Index of its first character.</summary>
    public required int Start { get; init; }

    /// <summary>Its length in characters.</summary>
    public required int Length { get; init; }

    /// <summary>What the part of the ad around it is about.</summary>
    public required SectionKind Section { get; init; }

    /// <summary>How likely it asks for anything, 0 to 1, as far as the gate can tell.</summary>
    public required double Gate { get; init; }

    /// <summary>Whether it was likely enough to be read.</summary>
    public required bool IsRead { get; init; }

    /// <summary>Its mentions, the surest first. A skill that several segments ask for stands in its best one.</summary>
    public required IReadOnlyList<ExplainedSkill> Mentions { get; init; }

    /// <summary>What nearly was a mention, the surest first.</summary>
    public required IReadOnlyList<ExplainedSkill> Nearly { get; init; }
}
