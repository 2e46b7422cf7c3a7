using System.Runtime.CompilerServices;

using AngleSharp.Dom;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Extraction.Selectors;
using DiCoDe.Scraper.Fetching;

namespace DiCoDe.Scraper.Discovery;

/// <summary>Walks listing pages from one to the next, and finds their cards and their links to ad pages.</summary>
internal sealed class ListingDiscovery(DiscoveryRules rules, AdExtractor extractor, AdAddresses addresses, Visit visit) : IAdDiscovery
{
    // Where portals keep the address of a link that a script opens.
    private static readonly string[] LinkAttributes = ["href", "data-href", "data-url", "data-path", "data-link"];

    private readonly Selector? _adLink = rules.AdLink.Length == 0 ? null : Selector.Parse(rules.AdLink);
    private readonly Selector? _nextLink = rules.NextLink.Length == 0 ? null : Selector.Parse(rules.NextLink);
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ads = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<Discovered> FindAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var start in rules.Start)
        {
            Uri? next = start;
            while (next is not null && _pages.Add(next.AbsoluteUri))
            {
                var step = await visit.ReadAsync(next, cancel);
                yield return new Discovered.Told(step);
                next = null;
                if (step is HarvestStep.PageRead { Page: var page })
                {
                    var (found, following) = Read(page);
                    foreach (var each in found)
                    {
                        yield return each;
                    }

                    next = following;
                }
            }
        }
    }

    /// <summary>What one listing page brings, and the next page when there is one worth reading.</summary>
    private (IReadOnlyList<Discovered> Found, Uri? Next) Read(Page page)
    {
        using var document = PageDocument.TryRead(page);
        if (document is null)
        {
            return ([new Discovered.Told(new HarvestStep.NoAd(page.Url, "el HTML de la lista no se puede leer: está anidado sin fin"))], null);
        }

        var shown = extractor.ReadListing(document);
        var links = _adLink is null ? [] : _adLink.AllIn(document.Root).Select(link => LinkOf(link, document)).OfType<Uri>().Where(addresses.AreAds).ToList();
        var cards = shown.OfType<FoundAd>().ToList();
        if (cards.Count == 0 && links.Count == 0)
        {
            return ([new Discovered.Told(new HarvestStep.NoAd(page.Url, "la lista no tiene ningún anuncio: quizá el portal cambió de diseño"))], null);
        }

        var empty = shown.Where(card => card is null).Select(_ => new HarvestStep.NoAd(page.Url, "una tarjeta de la lista no tiene título o dirección"));
        List<Discovered> found = [.. FromCards(cards, links), .. FromLinks(links)];
        var next = found.Count > 0 ? NextOf(document) : null; // a page with nothing new is the last: some portals repeat it for ever
        return ([.. found, .. empty.Select(step => new Discovered.Told(step))], next);
    }

    private IEnumerable<Discovered> FromCards(IReadOnlyList<FoundAd> cards, IReadOnlyList<Uri> links)
    {
        var linked = links.Select(link => link.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        foreach (var (ad, url) in cards)
        {
            var isLinked = url is not null && linked.Contains(url.AbsoluteUri);
            if (_ads.Add(isLinked ? url!.AbsoluteUri : ad.Id.Key))
            {
                yield return isLinked ? new Discovered.AdPage(url!, ad) : new Discovered.Told(new HarvestStep.AdFound(ad));
            }
        }
    }

    private IEnumerable<Discovered> FromLinks(IEnumerable<Uri> links) =>
        links.Where(link => _ads.Add(link.AbsoluteUri)).Select(link => new Discovered.AdPage(link, Card: null));

    private Uri? NextOf(PageDocument document) =>
        _nextLink?.FirstIn(document.Root) is { } link && LinkOf(link, document) is { } next && addresses.AreOnSite(next) ? next : null;

    private static Uri? LinkOf(IElement link, PageDocument document) =>
        LinkAttributes.Select(link.GetAttribute).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) is { } address ? document.Resolve(address) : null;
}
