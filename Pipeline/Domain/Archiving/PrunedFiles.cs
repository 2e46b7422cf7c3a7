namespace DiCoDe.Domain.Archiving;

/// <summary>What was deleted from the archive, or would be.</summary>
/// <param name="Files">How many files of raw pages.</param>
/// <param name="Bytes">Their bytes, with their indexes.</param>
/// <param name="Left">How many files stay.</param>
public readonly record struct PrunedFiles(int Files, long Bytes, int Left);
