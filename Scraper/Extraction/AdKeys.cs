using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Scraper.Extraction;

/// <summary>Names ads: by the key that the page states, else by what the key pattern finds in the address, else by the address without what belongs to a visit.</summary>
internal sealed class AdKeys(PortalId portal, string pattern)
{
    private readonly Regex? _pattern = pattern.Length == 0 ? null : UserPattern.Parse(pattern);

    /// <summary>The key that an address alone gives.</summary>
    public string Of(Uri address) => _pattern is not null && UserPattern.Find(_pattern, address.AbsoluteUri) is { Length: > 0 } key ? key : CanonicalAddress.Of(address).AbsoluteUri;

    /// <summary>Adds the address and the key to the fields, and makes them an ad; <see langword="null"/> when nothing names it.</summary>
    public ScrapedAd? Name(FieldsFound fields, Uri? address, DateTimeOffset seenAt)
    {
        if (address is not null)
        {
            fields.Add(AdField.Url, address.AbsoluteUri, FieldSource.Address);
            fields.Add(AdField.Key, Of(address), FieldSource.Address);
        }

        return fields.Has(AdField.Key)
            ? new ScrapedAd { Id = new AdId(portal, fields[AdField.Key]), SeenAt = seenAt, Fields = fields.All }
            : null;
    }
}
