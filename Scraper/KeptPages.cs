using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Harvesting;
using DiCoDe.Scraper.Sources;

namespace DiCoDe.Scraper;

/// <summary>Reads pages that were kept, one at a time.</summary>
internal sealed class KeptPages(IPageSource pages) : IPageReading
{
    public PageVisit Read(FrontierEntry entry, Page page)
    {
        var findings = pages.Read(entry, page);
        return AdPages.Settle(new Reading(entry, page.FetchedAt, new FetchOutcome.Fetched(page), findings)) with { Found = findings.Found };
    }
}
