using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Judging.Occupations;

/// <summary>The occupation that a coder told of an ad, with the one that a reader found.</summary>
/// <param name="Found">What was told; <see cref="ConceptUri.None"/> when the ad was not coded.</param>
/// <param name="FoundIsco">Its ISCO-08 unit group, 4 digits; "" when not coded.</param>
/// <param name="Confidence">How sure the coder was, 0 to 1.</param>
/// <param name="Right">What a reader found.</param>
/// <param name="RightIsco">Its unit group.</param>
public sealed record JudgedOccupation(ConceptUri Found, string FoundIsco, double Confidence, ConceptUri Right, string RightIsco)
{
    /// <summary>Whether the ad was coded.</summary>
    public bool IsCoded => !Found.IsNone;

    /// <summary>Whether the very occupation was told.</summary>
    public bool IsRight => IsCoded && Found == Right;

    /// <summary>Whether the first digits of the unit group are right.</summary>
    /// <param name="digits">How many, 1 to 4.</param>
    public bool IsRightAt(int digits) => FoundIsco.Length >= digits && RightIsco.Length >= digits && FoundIsco.AsSpan(0, digits).SequenceEqual(RightIsco.AsSpan(0, digits));
}
