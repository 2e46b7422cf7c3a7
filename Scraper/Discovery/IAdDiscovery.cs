namespace DiCoDe.Scraper.Discovery;

/// <summary>Finds the ads of a portal.</summary>
internal interface IAdDiscovery
{
    /// <summary>What is found, while it is found. After a <see cref="Domain.Harvesting.HarvestStep.Stopped"/> nothing comes.</summary>
    IAsyncEnumerable<Discovered> FindAsync(CancellationToken cancel);
}
