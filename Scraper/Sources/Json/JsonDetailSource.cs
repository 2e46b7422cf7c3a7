using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Sources.Json.Paths;

namespace DiCoDe.Scraper.Sources.Json;

/// <summary>Reads the JSON of single ads. What it does not say, the list has said.</summary>
internal sealed class JsonDetailSource(PortalDefinition portal, JsonDetailRules rules) : IPageSource
{
    private readonly JsonPath? _ad = rules.Ad.Length == 0 ? null : JsonPath.Parse(rules.Ad);
    private readonly JsonFields _fields = new(rules.Fields);
    private readonly AdKeys _keys = new(portal.Id, portal.Extraction.KeyPattern);

    public PageFindings Read(FrontierEntry entry, Page page)
    {
        var (document, problem) = JsonPage.Read(page);
        if (document is null)
        {
            return new PageFindings { NoAds = [problem] };
        }

        using (document)
        {
            return Read(entry, page, document.RootElement) is { } ad
                ? new PageFindings { Ads = [ad] }
                : new PageFindings { NoAds = ["la respuesta no tiene el título del anuncio"] };
        }
    }

    private ScrapedAd? Read(FrontierEntry entry, Page page, JsonElement root)
    {
        var element = _ad is null ? root : _ad.In(root, root).FirstOrDefault();
        var (stated, url) = _fields.Read(element, root, page.FinalUrl);
        if (!stated.Has(AdField.Title))
        {
            return null;
        }

        // The key by which the list knows the ad is its key, whatever its own page calls it.
        var fields = new FieldsFound();
        fields.Add(AdField.Key, entry.AdKey, entry.Card?.Fields.TryGetValue(AdField.Key, out var key) == true ? key.Source : FieldSource.Api);
        fields.Add(AdField.Url, url?.AbsoluteUri ?? "", FieldSource.Api);
        fields.Add(stated.All);
        fields.Add(entry.Card?.Fields ?? new Dictionary<AdField, ScrapedField>());
        return _keys.Name(fields, url, page.FetchedAt) ?? _keys.Name(fields, entry.Url, page.FetchedAt);
    }
}
