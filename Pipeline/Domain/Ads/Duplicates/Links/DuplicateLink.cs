namespace DiCoDe.Domain.Ads.Duplicates.Links;

/// <summary>Two ads that are duplicates.</summary>
/// <param name="First">The one whose id (portal, then key) comes first in ordinal order.</param>
/// <param name="Second">The other.</param>
/// <param name="Kind">How they are one.</param>
/// <param name="Evidence">Why.</param>
public readonly record struct DuplicateLink(AdId First, AdId Second, DuplicateKind Kind, DuplicateEvidence Evidence)
{
    /// <summary>Compares links by their first, then by their second id.</summary>
    public static int ByIds(DuplicateLink one, DuplicateLink other) => AdIdOrder.Ordinal.Compare(one.First, other.First) is not 0 and var order
        ? order
        : AdIdOrder.Ordinal.Compare(one.Second, other.Second);
}
