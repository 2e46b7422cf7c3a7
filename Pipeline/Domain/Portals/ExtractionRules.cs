using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Portals;

/// <summary>How ads are read from a page: JSON-LD first, else microdata, then selectors.</summary>
public sealed record ExtractionRules
{
    /// <summary>Whether schema.org <c>JobPosting</c> in JSON-LD, or else in microdata, is read first. Default true.</summary>
    public bool JsonLd { get; init; } = true;

    /// <summary>Selector of the card of one ad on a page that holds several; "" when a page is one ad.</summary>
    public string Card { get; init; } = "";

    /// <summary>The rules for each field, tried in order until one finds something.</summary>
    public IReadOnlyDictionary<AdField, IReadOnlyList<FieldRule>> Fields { get; init; } = new Dictionary<AdField, IReadOnlyList<FieldRule>>();

    /// <summary>Regular expression that takes the ad's key from its address (first group); "" takes the whole address.</summary>
    public string KeyPattern { get; init; } = "";

    /// <summary>Selector of what the page of an ad shows only when the ad is closed; "" when only its words say so.</summary>
    public string Closed { get; init; } = "";
}
