using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Importing;

/// <summary>A portal whose ads a file holds.</summary>
/// <param name="Name">The value of the map's portal field that means this portal; "" when the map has one portal only.</param>
/// <param name="Portal">The portal.</param>
public sealed record MappedPortal(string Name, PortalIdentity Portal);
