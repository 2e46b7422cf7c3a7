namespace DiCoDe.Domain.Harvesting;

/// <summary>What is remembered of a page that was read: enough to ask whether it has changed.</summary>
/// <param name="ReadAt">When it was last read, or found unchanged.</param>
/// <param name="Validators">What the server said of it then.</param>
/// <param name="LeadsOn">Whether it named further listings, sitemaps or feeds, which an unchanged page would not tell again.</param>
/// <param name="Definition">The <see cref="HarvestPlan.Definition"/> it was read with: another one may find more in the same page.</param>
public sealed record PageMark(DateTimeOffset ReadAt, Validators Validators, bool LeadsOn, string Definition);
