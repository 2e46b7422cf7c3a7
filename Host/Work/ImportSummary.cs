using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Host.Work;

/// <summary>What an import did.</summary>
/// <param name="Files">Files read now.</param>
/// <param name="FilesKnown">Files skipped because the same bytes were imported before.</param>
/// <param name="Counts">What came of their ads, all files together.</param>
/// <param name="BadRecords">Records that could not be read; the rest of their files was.</param>
/// <param name="FirstBadRecords">Some of them, with file, place and reason.</param>
/// <param name="Failures">What is wrong with files that could not be read to the end; what came before the fault is kept.</param>
internal sealed record ImportSummary(
    int Files, int FilesKnown, RunCounts Counts, int BadRecords, IReadOnlyList<string> FirstBadRecords, IReadOnlyList<string> Failures);
