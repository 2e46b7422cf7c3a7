using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Demand;

/// <summary>How many of a portal's pages or ads of one day passed a step, or fell out at it.</summary>
/// <param name="Portal">The portal.</param>
/// <param name="Day">The day of reading, in the portal's time zone.</param>
/// <param name="Step">The step.</param>
/// <param name="Reason">Why they fell out; "" for those that passed. What passes and what falls out at a step add up to what passed the step before it,
/// see <see cref="FunnelStep"/>.</param>
/// <param name="Number">How many. Below zero only for <see cref="Reordered"/>.</param>
public sealed record FunnelRow(PortalId Portal, DateOnly Day, FunnelStep Step, string Reason, int Number)
{
    /// <summary>Ads that were new when they were read, and of which a file read later shows that another day had seen them first: that day has as many
    /// below zero, so that the days together add up.</summary>
    public const string Reordered = "seen-on-another-day-first";
}
