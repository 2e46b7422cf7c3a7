using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.UnitTests.Stages.Intake.Duplicates;

/// <summary>Two ads of the labelled set.</summary>
/// <param name="Family">The vacancy that the pair was written around; pairs of one family never stand on both sides of a split.</param>
/// <param name="First">The key of the one.</param>
/// <param name="Second">The key of the other.</param>
/// <param name="Kind">What they are, or <see langword="null"/> for no duplicates.</param>
/// <param name="Case">What makes the pair hard.</param>
internal sealed record LabelledPair(int Family, string First, string Second, DuplicateKind? Kind, string Case)
{
    public bool IsDuplicate => Kind is not null;

    /// <summary>Whether its family is one that the weights were fitted on: three in five.</summary>
    public bool IsForTuning => Family % 5 < 3;
}
