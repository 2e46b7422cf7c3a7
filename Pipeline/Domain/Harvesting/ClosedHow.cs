namespace DiCoDe.Domain.Harvesting;

/// <summary>How we know that an ad is closed. A refusal or a failure of the portal (403, 429, 5xx) never says so.</summary>
public enum ClosedHow
{
    /// <summary>Its page is gone: 404 or 410.</summary>
    Gone,

    /// <summary>Its page says that it is closed.</summary>
    Banner,

    /// <summary>The last day to apply has passed.</summary>
    ValidThrough,

    /// <summary>It was missing from two complete listings, one after the other.</summary>
    Absent,
}
