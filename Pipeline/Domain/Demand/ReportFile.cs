namespace DiCoDe.Domain.Demand;

/// <summary>One file of a report.</summary>
/// <param name="Path">Path relative to the report's folder, with '/'.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ReportFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The folder of the pages of ads. Which files lie there depends on the ads, so that all in it is the report's own.</summary>
    public const string AdsFolder = "anuncios";
}
