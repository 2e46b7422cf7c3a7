using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Harvesting;

/// <summary>Reads a portal's ads; stores nothing.</summary>
public interface IPortalReader
{
    /// <summary>Reads one portal from start to end, with its manners.</summary>
    /// <returns>What happens, while it happens. A failing page is a step, not an exception; only a bug or cancellation throws.</returns>
    /// <param name="portal">The portal.</param>
    /// <param name="plan">What earlier harvests left behind.</param>
    /// <param name="cancel">Stops.</param>
    IAsyncEnumerable<HarvestStep> ReadAsync(PortalDefinition portal, HarvestPlan plan, CancellationToken cancel);

    /// <summary>Makes a definition ready to read pages that were kept, without network and without memory.</summary>
    /// <exception cref="InputException">The definition cannot be used.</exception>
    IPageReading Prepare(PortalDefinition portal);
}
