namespace DiCoDe.Domain.Harvesting;

/// <summary>A harvest that ended before its last page, and what is left of it.</summary>
/// <param name="Run">Its record, running again.</param>
/// <param name="Waiting">The pages still to be read, in order.</param>
/// <param name="Done">The addresses that were dealt with.</param>
public sealed record InterruptedHarvest(Run Run, IReadOnlyList<FrontierEntry> Waiting, IReadOnlyList<Uri> Done);
