namespace DiCoDe.Host.Work.Releases;

/// <summary>A release, as the command line tells of it.</summary>
/// <param name="Week">The ISO week.</param>
/// <param name="Path">Its folder.</param>
/// <param name="Vintage">1 for the first publication of the week.</param>
/// <param name="IsNew">Whether it was published now; else the same bytes had been published before, and nothing changed.</param>
internal sealed record PublishedReport(string Week, string Path, int Vintage, bool IsNew);
