using AngleSharp.Dom;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.Scraper.Sources;

/// <summary>Reads listing pages: their cards, their links to ad pages, and the next page.</summary>
internal sealed class ListingSource(DiscoveryRules rules, AdExtractor extractor, AdAddresses addresses) : IPageSource
{
    // Where portals keep the address of a link that a script opens.
    private static readonly string[] LinkAttributes = ["href", "data-href", "data-url", "data-path", "data-link"];

    private readonly Selector? _adLink = rules.AdLink.Length == 0 ? null : Selector.Parse(rules.AdLink);
    private readonly Selector? _nextLink = rules.NextLink.Length == 0 ? null : Selector.Parse(rules.NextLink);

    public PageFindings Read(FrontierEntry entry, Page page)
    {
        using var document = PageDocument.TryRead(page);
        if (document is null)
        {
            return new PageFindings { NoAds = ["la lista no es una página de texto"] };
        }

        var shown = extractor.ReadListing(document);
        var links = LinksIn(document);
        var linked = links.Select(link => link.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        var cards = shown.OfType<FoundAd>().Select(card => card with { Url = card.Url is null ? null : AdAddresses.Canonical(card.Url) }).ToLookup(card => IsLinked(card.Url));
        if (links.Count + cards.Count == 0)
        {
            return new PageFindings
            {
                NoAds = [document.IsUnreadable ? "el HTML de la lista no se puede leer: está anidado sin fin" : "la lista no tiene ningún anuncio: quizá el portal cambió de diseño"],
            };
        }

        // The page of an ad says more than its card, which then only goes along.
        var cardOf = cards[true].DistinctBy(card => card.Url).ToDictionary(card => card.Url!.AbsoluteUri, card => card.Ad, StringComparer.Ordinal);
        var ads = links.Select(link => AdEntry(link, cardOf.GetValueOrDefault(link.AbsoluteUri), entry));
        var empty = shown.Where(card => card is null).Select(_ => "una tarjeta de la lista no tiene título o dirección");
        return new PageFindings
        {
            Ads = [.. cards[false].Select(card => card.Ad)],
            Found = [.. ads, .. NextOf(document, entry)],
            NoAds = [.. empty],
        };

        bool IsLinked(Uri? url) => url is not null && linked.Contains(url.AbsoluteUri);
    }

    private List<Uri> LinksIn(PageDocument document) => _adLink is null
        ? []
        : [.. _adLink.AllIn(document.Root).Select(link => LinkOf(link, document)).OfType<Uri>().Select(AdAddresses.Canonical).Where(addresses.AreAds).Distinct()];

    private FrontierEntry AdEntry(Uri url, Domain.Ads.ScrapedAd? card, FrontierEntry listing) => new(url, PageKind.Ad)
    {
        AdKey = card?.Id.Key ?? extractor.KeyOf(url),
        Card = card,
        ListedIn = listing.Url,
    };

    private IEnumerable<FrontierEntry> NextOf(PageDocument document, FrontierEntry entry)
    {
        if (_nextLink?.FirstIn(document.Root) is { } link && LinkOf(link, document) is { } next && addresses.AreOnSite(next))
        {
            yield return new FrontierEntry(next, PageKind.Listing) { Depth = entry.Depth + 1, ListedIn = entry.Url };
        }
    }

    private static Uri? LinkOf(IElement link, PageDocument document) =>
        LinkAttributes.Select(link.GetAttribute).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) is { } address ? document.Resolve(address) : null;
}
