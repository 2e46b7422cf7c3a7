namespace DiCoDe.Host.Work;

/// <summary>A report that was written.</summary>
/// <param name="Week">The ISO week ("2026-W46").</param>
/// <param name="Path">The path of its page.</param>
/// <param name="NewAds">New ads of the week.</param>
/// <param name="OpenAds">Ads open in the week.</param>
/// <param name="Bytes">Bytes of all its files.</param>
internal sealed record WrittenReport(string Week, string Path, int NewAds, int OpenAds, long Bytes);
