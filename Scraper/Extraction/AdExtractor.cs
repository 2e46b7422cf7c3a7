using AngleSharp.Dom;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction.Closing;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Extraction.JsonLd;
using DiCoDe.Scraper.Extraction.Microdata;
using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.Scraper.Extraction;

/// <summary>Reads the ads of a page by the rules of one portal: JSON-LD first, else microdata, then selectors for what they lack.</summary>
internal sealed class AdExtractor(PortalId portal, ExtractionRules rules, string adLink)
{
    private readonly ExtractionRules _rules = rules;
    private readonly AdKeys _keys = new(portal, rules.KeyPattern);
    private readonly FieldRules _fields = new(rules.Fields);
    private readonly Selector? _card = Optional(rules.Card);
    private readonly Selector? _adLink = Optional(adLink);
    private readonly Selector? _closed = Optional(rules.Closed);

    public AdExtractor(PortalDefinition portal)
        : this(portal.Id, portal.Extraction, portal.Discovery.AdLink)
    {
    }

    /// <summary>Reads pages of which nothing is known: what they declare themselves, in JSON-LD or microdata.</summary>
    public static AdExtractor ForAnyPage(PortalId portal) => new(portal, new ExtractionRules(), "");

    /// <summary>The key that the address of an ad gives, before its page is read.</summary>
    public string KeyOf(Uri address) => _keys.Of(address);

    /// <summary>Reads the page of one ad.</summary>
    /// <param name="page">The page.</param>
    /// <param name="address">The address by which the ad was found, which names it.</param>
    /// <param name="card">What the listing said of it, for what the page does not say.</param>
    /// <returns>The ad, several when the page holds several, none when it holds none.</returns>
    public IReadOnlyList<ScrapedAd> ReadAdPage(PageDocument page, Uri address, ScrapedAd? card)
    {
        var postings = PostingsIn(page);
        if (postings.Count > 1)
        {
            return [.. postings.Select(posting => Name(posting, page)).OfType<FoundAd>().Select(found => found.Ad)];
        }

        var fields = postings.Count == 1 ? postings[0].Fields : new FieldsFound();
        _fields.Fill(fields, card: null, page);
        if (!fields.Has(AdField.Title))
        {
            return [];
        }

        fields.Add(card?.Fields ?? new Dictionary<AdField, ScrapedField>());
        return [_keys.Name(fields, address, page.Page.FetchedAt)!];
    }

    /// <summary>Whether the page of an ad says that the ad is closed.</summary>
    /// <param name="page">The page.</param>
    /// <param name="description">The ad's own text, in which such words mean something else.</param>
    public bool IsClosed(PageDocument page, string description) => ClosedBanner.Is(page, _closed, description);

    /// <summary>Reads the ads that a listing page itself shows: its cards, and the postings in its JSON-LD.</summary>
    /// <returns>Each ad, or <see langword="null"/> for a card that holds none.</returns>
    public IReadOnlyList<FoundAd?> ReadListing(PageDocument page)
    {
        var postings = PostingsIn(page).Select(posting => Name(posting, page)).OfType<FoundAd>();
        var cards = _card?.AllIn(page.Root).Select(card => ReadCard(card, page)).ToList() ?? [];
        var empty = cards.Where(card => card is null);
        var ads = postings
            .Concat(cards.OfType<FoundAd>())
            .GroupBy(found => found.Ad.Id)
            .Select(same => same.Aggregate(Join));
        return [.. ads, .. empty];
    }

    private FoundAd? ReadCard(IElement card, PageDocument page)
    {
        var fields = new FieldsFound();
        _fields.Fill(fields, card, page);
        var url = fields.Has(AdField.Url) ? new Uri(fields[AdField.Url]) : page.Resolve(_adLink?.FirstIn(card)?.GetAttribute("href"));
        return fields.Has(AdField.Title) ? Name(fields, url, page) : null;
    }

    private FoundAd? Name(FieldsFound fields, Uri? url, PageDocument page) =>
        fields.Has(AdField.Title) && _keys.Name(fields, url, page.Page.FetchedAt) is { } ad ? new FoundAd(ad, url) : null;

    private FoundAd? Name(Posting posting, PageDocument page)
    {
        if (posting.Url is null)
        {
            posting.Fields.Add(AdField.Key, posting.Identifier, FieldSource.JsonLd);
        }

        return Name(posting.Fields, posting.Url, page);
    }

    private List<Posting> PostingsIn(PageDocument page)
    {
        var declared = _rules.JsonLd ? JobPostings.In(page) : [];
        if (declared.Count > 0 || !_rules.JsonLd)
        {
            return declared;
        }

        // The page of an ad also marks the ads that are like it; only its own has a text.
        var marked = MarkedPostings.In(page);
        var whole = marked.Where(posting => posting.Fields.Has(AdField.Description)).ToList();
        return whole.Count == 1 ? whole : marked;
    }

    private static Selector? Optional(string selector) => selector.Length == 0 ? null : Selector.Parse(selector);

    private static FoundAd Join(FoundAd first, FoundAd second)
    {
        var fields = new FieldsFound();
        fields.Add(first.Ad.Fields);
        fields.Add(second.Ad.Fields);
        return new(first.Ad with { Fields = fields.All }, first.Url ?? second.Url);
    }
}
