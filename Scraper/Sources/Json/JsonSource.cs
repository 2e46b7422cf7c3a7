using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Sources.Json.Paths;
using DiCoDe.Scraper.Sources.Json.Scripts;

namespace DiCoDe.Scraper.Sources.Json;

/// <summary>Reads lists of ads in JSON: the ads, where the rest of each is, and the next page.</summary>
internal sealed class JsonSource(PortalDefinition portal, AdAddresses addresses) : IPageSource
{
    private readonly JsonRules _rules = portal.Discovery.Json!;
    private readonly PageScript? _script = portal.Discovery.Json!.Script is { } script ? new PageScript(script) : null;
    private readonly JsonPath? _list = portal.Discovery.Json!.List.Length == 0 ? null : JsonPath.Parse(portal.Discovery.Json.List);
    private readonly List<JsonCondition> _only = [.. portal.Discovery.Json!.Only.Select(JsonCondition.Parse)];
    private readonly JsonFields _fields = new(portal.Discovery.Json!.Fields);
    private readonly JsonTemplate? _detail = portal.Discovery.Json!.Detail is { } detail ? new JsonTemplate(detail.Address) : null;
    private readonly JsonPaging _paging = new(portal.Discovery, addresses);
    private readonly AdKeys _keys = new(portal.Id, portal.Extraction.KeyPattern);

    public PageFindings Read(FrontierEntry entry, Page page)
    {
        var (document, problem) = _script is null ? JsonPage.Read(page) : _script.Read(page);
        if (document is null)
        {
            return new PageFindings { NoAds = [problem] };
        }

        using (document)
        {
            return Read(entry, page, document.RootElement);
        }
    }

    private PageFindings Read(FrontierEntry entry, Page page, JsonElement root)
    {
        if (ListIn(root) is not { } list)
        {
            return new PageFindings { NoAds = [$"la respuesta no tiene la lista «{_rules.List}»: quizá la interfaz cambió"] };
        }

        List<ScrapedAd> ads = [];
        List<FrontierEntry> found = [];
        List<string> problems = [];
        foreach (var element in list.Where(element => _only.TrueForAll(condition => condition.IsTrueOf(element, root))))
        {
            var (fields, url) = _fields.Read(element, root, page.FinalUrl);
            if (!fields.Has(AdField.Title) || _keys.Name(fields, url, page.FetchedAt) is not { } ad)
            {
                problems.Add("un elemento de la lista no tiene título, o ni clave ni dirección");
            }
            else if (AddressOfMore(element, root, page, url) is { } more)
            {
                found.Add(new FrontierEntry(more, PageKind.Ad) { AdKey = ad.Id.Key, Card = ad, ListedIn = entry.Url });
            }
            else
            {
                ads.Add(ad);
            }
        }

        var next = _paging.NextOf(entry, root, page.FinalUrl, list.Count);
        return next with { Ads = ads, Found = [.. found, .. next.Found], NoAds = [.. problems, .. next.NoAds] };
    }

    private IReadOnlyList<JsonElement>? ListIn(JsonElement root) =>
        _list is not null ? _list.ListIn(root) : root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : null;

    /// <summary>Where the rest of an ad is read; <see langword="null"/> when the list says all, or does not say where.</summary>
    private Uri? AddressOfMore(JsonElement element, JsonElement root, Page page, Uri? url)
    {
        if (_detail is not null)
        {
            return WebAddress.Read(page.FinalUrl, _detail.ReadWhole(element, root)) is { } detail && addresses.AreOnSite(detail) ? detail : null;
        }

        return portal.Discovery.ReadPages && url is not null && CanonicalAddress.Of(url) is var own && addresses.AreAds(own) ? own : null;
    }
}
