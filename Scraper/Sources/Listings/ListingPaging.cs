using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Extraction.Selectors;
using DiCoDe.Scraper.Sources.Paging;

namespace DiCoDe.Scraper.Sources.Listings;

/// <summary>Finds the page behind a page of a listing: by its link, by where more is loaded from, or by its number.</summary>
internal sealed class ListingPaging(DiscoveryRules rules, AdAddresses addresses)
{
    private readonly Selector? _nextLink = rules.NextLink.Length == 0 ? null : Selector.Parse(rules.NextLink);
    private readonly LoadMoreRules? _more = rules.LoadMore;
    private readonly Selector? _moreFrom = rules.LoadMore is { Select.Length: > 0 } more ? Selector.Parse(more.Select) : null;
    private readonly Numbering? _numbers = rules.PageNumbers is { } numbers ? new Numbering(numbers) : rules.LoadMore is null ? null : new Numbering(new PageNumbers());

    /// <summary>The next page; none at the end.</summary>
    /// <param name="entry">The page.</param>
    /// <param name="document">What it holds.</param>
    /// <param name="count">How many ads it shows or links to, at least 1.</param>
    public PageFindings NextOf(FrontierEntry entry, PageDocument document, int count)
    {
        if (_nextLink is not null)
        {
            return _nextLink.FirstIn(document.Root) is { } link ? Found(entry, LinkAddress.Of(link, document)) : PageFindings.None;
        }

        if (_numbers is null || (_numbers.Size > 0 && count < _numbers.Size))
        {
            return PageFindings.None;
        }

        var depth = entry.Depth + 1;
        return !_numbers.Reaches(depth) ? new PageFindings { IsPartial = true }
            : _more is null ? Found(entry, _numbers.AddressOf(entry.Url, depth))
            : Found(entry, MoreAddress(_more, document, depth), _numbers.Fill(_more.Body, depth));
    }

    private Uri? MoreAddress(LoadMoreRules more, PageDocument document, int depth)
    {
        var address = _moreFrom is null ? more.Address : _moreFrom.FirstIn(document.Root)?.GetAttribute(more.Attribute) ?? "";
        var url = document.Resolve(_numbers!.Fill(address, depth));
        return url is null ? null : _numbers.AddressOf(url, depth);
    }

    private PageFindings Found(FrontierEntry entry, Uri? url, string body = "")
    {
        if (url is null || !addresses.AreOnSite(url))
        {
            return PageFindings.None;
        }

        var next = new FrontierEntry(url, PageKind.Listing) { Depth = entry.Depth + 1, ListedIn = entry.Url };
        return new PageFindings { Found = [body.Length == 0 ? next : PageAddress.WithBody(next, body, _more!.BodyType)] };
    }
}
