namespace DiCoDe.Domain.Exporting;

/// <summary>A file that was exported.</summary>
/// <param name="Path">Its name.</param>
/// <param name="Rows">Its rows, without the header; 0 for a description.</param>
public readonly record struct ExportedFile(string Path, long Rows);
