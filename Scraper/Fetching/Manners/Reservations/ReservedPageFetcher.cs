namespace DiCoDe.Scraper.Fetching.Manners.Reservations;

/// <summary>Keeps no document that reserves itself, before a browser draws it: what was drawn has no headers any more.</summary>
internal sealed class ReservedPageFetcher(IPageFetcher inner) : IPageFetcher
{
    public async ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel) =>
        ReservationFetcher.Judge(await inner.FetchAsync(request, cancel));
}
