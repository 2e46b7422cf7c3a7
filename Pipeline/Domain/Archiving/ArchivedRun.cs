using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Archiving;

/// <summary>A run whose pages are in the archive.</summary>
/// <param name="Portal">Its portal.</param>
/// <param name="Run">Its number.</param>
/// <param name="ObservedAt">When its ads were observed.</param>
/// <param name="Files">Its files, one for each life, in the order written.</param>
public sealed record ArchivedRun(PortalId Portal, RunId Run, DateTimeOffset ObservedAt, IReadOnlyList<string> Files);
