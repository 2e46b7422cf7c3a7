using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.Scraper.Sources.Listings;

/// <summary>Reads listing pages: their cards, their links to ad pages, and the next page.</summary>
internal sealed class ListingSource(DiscoveryRules rules, AdExtractor extractor, AdAddresses addresses) : IPageSource
{
    private readonly Selector? _adLink = rules.AdLink.Length == 0 ? null : Selector.Parse(rules.AdLink);
    private readonly ListingPaging _paging = new(rules, addresses);
    private readonly WrappedHtml? _wrapped = rules.LoadMore is { HtmlPath: { Length: > 0 } path } ? new WrappedHtml(path) : null;

    public PageFindings Read(FrontierEntry entry, Page page)
    {
        using var document = PageDocument.TryRead(_wrapped?.Unwrap(page) ?? page);
        if (document is null)
        {
            return new PageFindings { NoAds = ["la lista no es una página de texto"] };
        }

        var shown = extractor.ReadListing(document);
        var found = _adLink?.AllIn(document.Root).Select(link => LinkAddress.Of(link, document)).ToList() ?? [];
        var addressed = found.OfType<Uri>().Select(CanonicalAddress.Of).Distinct().ToList();
        var links = addressed.Where(addresses.AreAds).ToList();
        var linked = links.Select(link => link.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        var cards = shown.OfType<FoundAd>().Select(card => card with { Url = card.Url is null ? null : CanonicalAddress.Of(card.Url) }).ToLookup(card => IsLinked(card.Url));
        if (links.Count + cards.Count == 0)
        {
            // Behind the last page with ads there is nothing more to say.
            return entry.Depth > 0 && shown.Count == 0 && !document.IsUnreadable ? PageFindings.None : new PageFindings
            {
                NoAds = [document.IsUnreadable ? "el HTML de la lista no se puede leer: está anidado sin fin" : Complaint(found.Count, addressed)],
            };
        }

        // The page of an ad says more than its card, which then only goes along.
        var cardOf = cards[true].DistinctBy(card => card.Url).ToDictionary(card => card.Url!.AbsoluteUri, card => card.Ad, StringComparer.Ordinal);
        var ads = links.Select(link => AdEntry(link, cardOf.GetValueOrDefault(link.AbsoluteUri), entry));
        var empty = shown.Where(card => card is null).Select(_ => "una tarjeta de la lista no tiene título o dirección");
        var next = _paging.NextOf(entry, document, links.Count + cards[false].Count());
        return next with { Ads = [.. cards[false].Select(card => card.Ad)], Found = [.. ads, .. next.Found], NoAds = [.. empty] };

        bool IsLinked(Uri? url) => url is not null && linked.Contains(url.AbsoluteUri);
    }

    private string Complaint(int found, List<Uri> addressed) => (found, addressed.Count) switch
    {
        _ when _adLink is null => "la lista no tiene ningún anuncio: quizá el portal cambió de diseño",
        (0, _) => $"ad_link («{rules.AdLink}») no encuentra ningún enlace en la lista: revise el selector; si antes servía, el portal cambió de diseño",
        (_, 0) => $"ad_link encuentra {found} elementos en la lista, y ninguno lleva una dirección: elija el enlace mismo",
        _ => $"ad_link encuentra enlaces a {addressed.Count} direcciones en la lista, y ninguna es de un anuncio: {Rejections.Of(addressed, addresses)}",
    };

    private FrontierEntry AdEntry(Uri url, Domain.Ads.ScrapedAd? card, FrontierEntry listing) => new(url, PageKind.Ad)
    {
        AdKey = card?.Id.Key ?? extractor.KeyOf(url),
        Card = card,
        ListedIn = listing.Url,
    };
}
