namespace DiCoDe.Domain.Ads.Duplicates;

/// <summary>The order of ad ids that depends on nothing but the ids: portal, then key, both ordinal.</summary>
public sealed class AdIdOrder : IComparer<AdId>
{
    private AdIdOrder()
    {
    }

    /// <summary>The one there is.</summary>
    public static AdIdOrder Ordinal { get; } = new();

    /// <inheritdoc/>
    public int Compare(AdId x, AdId y) => string.CompareOrdinal(x.Portal.Value, y.Portal.Value) is not 0 and var portals
        ? portals
        : string.CompareOrdinal(x.Key, y.Key);
}
