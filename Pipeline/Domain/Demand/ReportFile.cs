namespace DiCoDe.Domain.Demand;

/// <summary>One file of a report.</summary>
/// <param name="path">Path relative to the report's folder, with '/'.</param>
/// <param name="write">Writes its bytes, the same each time, to a stream that stays open; on whatever thread.</param>
public sealed class ReportFile(string path, Action<Stream> write)
{
    /// <summary>The folder of the pages of ads. Which files lie there depends on the ads, so that all in it is the report's own.</summary>
    public const string AdsFolder = "anuncios";

    /// <summary>The same for the pages of ads in English.</summary>
    public const string EnglishAdsFolder = "en/ads";

    /// <summary>A file whose bytes are known.</summary>
    /// <param name="path">Path relative to the report's folder, with '/'.</param>
    /// <param name="content">Its bytes.</param>
    public ReportFile(string path, ReadOnlyMemory<byte> content)
        : this(path, target => target.Write(content.Span))
    {
    }

    /// <summary>Path relative to the report's folder, with '/'.</summary>
    public string Path { get; } = path;

    /// <summary>All its bytes, written anew.</summary>
    public ReadOnlyMemory<byte> Content
    {
        get
        {
            using var target = new MemoryStream();
            write(target);
            return target.GetBuffer().AsMemory(0, (int)target.Length);
        }
    }

    /// <summary>Writes its bytes, without ever having all in memory.</summary>
    public void WriteTo(Stream target) => write(target);
}
