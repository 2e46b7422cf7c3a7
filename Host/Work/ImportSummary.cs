using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Host.Work;

/// <summary>What an import did.</summary>
/// <param name="Files">Files read now, to the end or to their fault.</param>
/// <param name="FilesKnown">Files skipped because the same bytes were imported before with the same map.</param>
/// <param name="Counts">What came of their ads, all files together.</param>
/// <param name="BadRecords">Records that could not be read; the rest of their files was.</param>
/// <param name="Rejected">Ads that were read and are none, by reason (<c>no-title</c>).</param>
/// <param name="Warnings">The first bad records, with file, place and reason; and mapped fields that no record had.</param>
/// <param name="Failures">What is wrong with files that could not be used to the end; what came before the fault is kept.</param>
internal sealed record ImportSummary(
    int Files, int FilesKnown, RunCounts Counts, int BadRecords, IReadOnlyDictionary<string, int> Rejected, IReadOnlyList<string> Warnings, IReadOnlyList<string> Failures);
