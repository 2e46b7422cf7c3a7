using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Fetching;

/// <summary>Gives pages that were kept earlier.</summary>
internal sealed class ArchiveFetcher(IKeptPages pages) : IPageFetcher
{
    public ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel) => ValueTask.FromResult<FetchOutcome>(pages.Find(request.Url) switch
    {
        { Status: 404 or 410 } page => new FetchOutcome.Gone(page.Status),
        { Status: 304 } => new FetchOutcome.NotModified(),
        { } page => new FetchOutcome.Fetched(page),
        null => new FetchOutcome.Refused("no está en el archivo"),
    });
}
