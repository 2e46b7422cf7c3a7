using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Demand.Bases;

/// <summary>A portal's part of a row.</summary>
/// <param name="Portal">The portal.</param>
/// <param name="This">Its part of the week of the table.</param>
/// <param name="Before">Its part of the week before.</param>
public readonly record struct SourceCount(PortalId Portal, Count This, Count Before);
