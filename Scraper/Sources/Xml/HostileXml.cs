using System.IO.Compression;
using System.Xml;

namespace DiCoDe.Scraper.Sources.Xml;

/// <summary>How XML from strangers is read: without entities of its own, without fetching anything, and not for ever.</summary>
internal static class HostileXml
{
    /// <summary>The sitemap protocol's own limit, after decompression; no honest feed comes near it.</summary>
    private const int MostCharacters = 50 * 1024 * 1024;

    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Ignore, // entities of its own could blow it up
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostCharacters,
        CheckCharacters = false,
    };

    /// <summary>The bytes, unpacked where they are gzipped. Reading them may throw <see cref="InvalidDataException"/>.</summary>
    public static Stream Open(ReadOnlyMemory<byte> body)
    {
        var stream = new MemoryStream(body.ToArray(), writable: false);
        return body.Span is [0x1f, 0x8b, ..] ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    /// <summary>All of a stream, as far as its size is believable.</summary>
    public static byte[] ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81_920];
        while (all.Length < MostCharacters && stream.Read(buffer, 0, buffer.Length) is > 0 and var read)
        {
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
