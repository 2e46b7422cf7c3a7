using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Sources;

/// <summary>Reads one kind of page. Pure: the same page gives the same findings, from the network, from the archive or from a saved file.</summary>
internal interface IPageSource
{
    /// <summary>What the page says. Never throws for what is on the page.</summary>
    PageFindings Read(FrontierEntry entry, Page page);
}
