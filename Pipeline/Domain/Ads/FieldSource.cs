namespace DiCoDe.Domain.Ads;

/// <summary>Which reading of a page gave a field.</summary>
public enum FieldSource
{
    /// <summary>A schema.org <c>JobPosting</c> in JSON-LD.</summary>
    JsonLd,

    /// <summary>A CSS selector of the portal's definition.</summary>
    Selector,

    /// <summary>Taken from the page's own address.</summary>
    Address,

    /// <summary>A file that somebody else collected.</summary>
    File,

    /// <summary>A schema.org <c>JobPosting</c> that the markup of the page declares, in microdata or RDFa Lite.</summary>
    Microdata,

    /// <summary>The answer of a portal's JSON interface, or an item of its feed.</summary>
    Api,
}
