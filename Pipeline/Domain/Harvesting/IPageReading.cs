namespace DiCoDe.Domain.Harvesting;

/// <summary>Reads pages that were kept, by the definition of one portal.</summary>
public interface IPageReading
{
    /// <summary>What one page says, whatever was read before it. Never throws for what is on the page.</summary>
    PageVisit Read(FrontierEntry entry, Page page);
}
