using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching.Markup;

namespace DiCoDe.Scraper.Fetching.Manners.Reservations;

/// <summary>
/// Keeps no page whose portal reserves it against text and data mining (TDMRep, Final Community Group Report of W3C, 2024): by its file for the
/// whole origin, by an HTTP header, or by a <c>meta</c> in the page's head. Any one of them counts.
/// </summary>
internal sealed class ReservationFetcher(IPageFetcher inner, ReservationPolicy policy) : IPageFetcher
{
    private const string Name = "tdm-reservation";

    /// <summary>So much of a page is looked through for its head.</summary>
    private const int MostBytes = 64 * 1024;

    public async ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel)
    {
        if (await policy.IsReservedAsync(request.Url, cancel))
        {
            return new FetchOutcome.Reserved(ReservationPolicy.Path);
        }

        return Judge(await inner.FetchAsync(request, cancel));
    }

    /// <summary>What becomes of a page by what it says itself.</summary>
    internal static FetchOutcome Judge(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Fetched { Page: var page } when IsInHeaders(page) => new FetchOutcome.Reserved("cabecera TDM-Reservation"),
        FetchOutcome.Fetched { Page: var page } when IsInHead(page) => new FetchOutcome.Reserved("meta tdm-reservation"),
        _ => outcome,
    };

    private static bool IsInHead(Page page) => page.IsHtml() && MarkupScan
        .Of(page.Body, MostBytes)
        .TakeWhile(piece => piece is not { Kind: MarkupKind.Tag, Name: "body" })
        .Any(piece => piece is { Kind: MarkupKind.Tag, Name: "meta" }
            && Name.Equals(piece.Attribute("name")?.Trim(), StringComparison.OrdinalIgnoreCase)
            && piece.Attribute("content")?.Trim() == "1");

    private static bool IsInHeaders(Page page) =>
        page.Headers.Any(header => header.Key.Equals(Name, StringComparison.OrdinalIgnoreCase) && header.Value.Trim() == "1");
}
