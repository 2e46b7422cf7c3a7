using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Classification;

/// <summary>The occupation an ad offers, or that none could be told.</summary>
/// <param name="Occupation">The occupation; <see cref="ConceptUri.None"/> when not coded.</param>
/// <param name="Isco">The ISCO-08 unit group, 4 digits; "" when not coded.</param>
/// <param name="Confidence">How sure the coder is; 0 when not coded.</param>
/// <param name="Label">The label that matched, as the taxonomy writes it; "" when not coded.</param>
public sealed record OccupationCoding(ConceptUri Occupation, string Isco, Confidence Confidence, string Label)
{
    /// <summary>No occupation could be told.</summary>
    public static OccupationCoding NotCoded { get; } = new(ConceptUri.None, "", default, "");

    /// <summary>Whether an occupation was found.</summary>
    public bool IsCoded => !Occupation.IsNone;
}
