using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Sources.Json.Paths;
using DiCoDe.Scraper.Sources.Json.Scripts;

namespace DiCoDe.Scraper.Sources.Json;

/// <summary>Reads the JSON of single ads, alone or in a script of their page. What it does not say, the list has said.</summary>
internal sealed class JsonDetailSource(PortalDefinition portal, JsonDetailRules rules, AdPageSource pages) : IPageSource
{
    private readonly PageScript? _script = rules.Script is { } script ? new PageScript(script) : null;
    private readonly JsonPath? _ad = rules.Ad.Length == 0 ? null : JsonPath.Parse(rules.Ad);
    private readonly JsonFields _fields = new(rules.Fields);
    private readonly AdKeys _keys = new(portal.Id, portal.Extraction.KeyPattern);

    /// <summary>Whether this page is read by these rules, and not as a page for people.</summary>
    public bool IsMeant(Page page) => _script is not null || JsonPage.IsMeant(page);

    public PageFindings Read(FrontierEntry entry, Page page)
    {
        using var html = _script is null || JsonPage.IsMeant(page) ? null : PageDocument.TryRead(page);
        var (document, problem) = html is null ? JsonPage.Read(page) : _script!.Read(html);
        using (document)
        {
            var ad = document is null ? null : Read(entry, page, document.RootElement);
            var findings = ad is not null ? new PageFindings { Ads = [ad] } : new PageFindings { NoAds = [document is null ? problem : "la respuesta no tiene el título del anuncio"] };
            return html is null ? findings : WithPage(findings, pages.Read(entry, html));
        }
    }

    /// <summary>A page for people says whether its ad is closed, and perhaps the ad itself where its script fails.</summary>
    private static PageFindings WithPage(PageFindings script, PageFindings page) =>
        script.Ads.Count == 0 && page.Ads.Count > 0 ? page : script with { IsClosed = page.IsClosed };

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
