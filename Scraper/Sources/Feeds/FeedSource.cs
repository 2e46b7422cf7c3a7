using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Sources.Paging;

namespace DiCoDe.Scraper.Sources.Feeds;

/// <summary>Reads feeds: each item is an ad, or what is known of an ad before its page is read.</summary>
internal sealed class FeedSource(PortalDefinition portal, AdAddresses addresses) : IPageSource
{
    private readonly FeedFields _fields = new(portal.Discovery.Feed ?? new FeedRules());
    private readonly Numbering? _numbers = portal.Discovery.PageNumbers is { } numbers ? new Numbering(numbers) : null;
    private readonly AdKeys _keys = new(portal.Id, portal.Extraction.KeyPattern);

    public PageFindings Read(FrontierEntry entry, Page page)
    {
        var file = FeedParser.Read(page.Body, page.ContentType);
        List<ScrapedAd> ads = [];
        List<FrontierEntry> found = [];
        List<string> problems = [];
        foreach (var each in file.Entries)
        {
            var fields = _fields.Read(each);
            var url = _fields.UrlOf(each, page.FinalUrl);
            if (url is null)
            {
                fields.Add(AdField.Key, each["guid"] is { Length: > 0 } guid ? guid : each["id"], FieldSource.Api);
            }

            if (!fields.Has(AdField.Title) || _keys.Name(fields, url, page.FetchedAt) is not { } ad)
            {
                problems.Add("un elemento de la fuente no tiene título, o ni clave ni dirección");
            }
            else if (portal.Discovery.ReadPages && url is not null && CanonicalAddress.Of(url) is var own && addresses.AreAds(own))
            {
                found.Add(new FrontierEntry(own, PageKind.Ad) { AdKey = ad.Id.Key, Card = ad, ListedIn = entry.Url });
            }
            else
            {
                ads.Add(ad);
            }
        }

        if (file.Problem.Length > 0)
        {
            problems.Add(file.Problem);
        }
        else if (!file.IsFeed)
        {
            problems.Add("la página no es una fuente RSS ni Atom");
        }

        var next = NextOf(entry, file.Entries.Count);
        return next with { Ads = ads, Found = [.. found, .. next.Found], NoAds = problems };
    }

    private PageFindings NextOf(FrontierEntry entry, int count)
    {
        var depth = entry.Depth + 1;
        return _numbers is null || count == 0 || (_numbers.Size > 0 && count < _numbers.Size) ? PageFindings.None
            : !_numbers.Reaches(depth) ? new PageFindings { IsPartial = true }
            : new PageFindings { Found = [new FrontierEntry(_numbers.AddressOf(entry.Url, depth), PageKind.Feed) { Depth = depth, ListedIn = entry.Url }] };
    }
}
