namespace DiCoDe.Domain.Demand;

/// <summary>One file of a report.</summary>
/// <param name="Path">Path relative to the report's folder, with '/'.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ReportFile(string Path, ReadOnlyMemory<byte> Content);
