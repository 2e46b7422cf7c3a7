namespace DiCoDe.Domain.Demand.Releases;

/// <summary>Which publication of its week a report is, when it is not the first.</summary>
/// <param name="Vintage">2 for the first correction.</param>
/// <param name="CorrectedOn">The day on which what it corrects was published, as the portals' clocks had it.</param>
public sealed record ReportEdition(int Vintage, DateOnly CorrectedOn);
