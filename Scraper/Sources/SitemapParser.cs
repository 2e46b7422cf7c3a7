using System.IO.Compression;
using System.Xml;

namespace DiCoDe.Scraper.Sources;

/// <summary>Reads sitemaps: XML of any namespace, an index or pages, gzipped or not, or plain text with one address a line.</summary>
internal static class SitemapParser
{
    /// <summary>The protocol's own limit, after decompression.</summary>
    private const int MostCharacters = 50 * 1024 * 1024;

    /// <summary>The protocol's own limit of addresses in one file.</summary>
    private const int MostAddresses = 50_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore, // entities of its own could blow it up
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostCharacters,
        CheckCharacters = false,
    };

    public static SitemapFile Read(ReadOnlyMemory<byte> body)
    {
        List<SitemapAddress> pages = [], sitemaps = [];
        try
        {
            using var stream = Open(body);
            if (IsXml(body))
            {
                ReadXml(stream, pages, sitemaps);
            }
            else
            {
                ReadLines(stream, pages);
            }

            return new(pages, sitemaps, "");
        }
        catch (XmlException error)
        {
            return new(pages, sitemaps, $"el sitemap está mal formado en la línea {error.LineNumber}");
        }
        catch (InvalidDataException)
        {
            return new(pages, sitemaps, "el sitemap comprimido está dañado");
        }
    }

    private static void ReadXml(Stream stream, List<SitemapAddress> pages, List<SitemapAddress> sitemaps)
    {
        using var xml = XmlReader.Create(stream, Settings);
        var (isInIndex, address, changedAt) = (false, "", (DateTimeOffset?)null);
        try
        {
            while (xml.Read() && pages.Count + sitemaps.Count < MostAddresses)
            {
                if (xml.NodeType != XmlNodeType.Element || xml.Prefix is "image" or "video" or "news" or "xhtml")
                {
                    continue;
                }

                switch (xml.LocalName)
                {
                    case "url" or "sitemap":
                        Add();
                        isInIndex = xml.LocalName == "sitemap";
                        break;
                    case "loc":
                        address = TextOf(xml);
                        break;
                    case "lastmod":
                        changedAt = SitemapDate.Read(TextOf(xml));
                        break;
                }
            }
        }
        finally
        {
            Add(); // also the last one before a fault
        }

        void Add()
        {
            if (address.Length > 0)
            {
                (isInIndex ? sitemaps : pages).Add(new SitemapAddress(address, changedAt));
            }

            (address, changedAt) = ("", null);
        }
    }

    private static string TextOf(XmlReader xml) =>
        !xml.IsEmptyElement && xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? xml.Value.Trim() : "";

    private static void ReadLines(Stream stream, List<SitemapAddress> pages)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line && pages.Count < MostAddresses)
        {
            if (line.AsSpan().Trim().StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                pages.Add(new SitemapAddress(line.Trim(), ChangedAt: null));
            }
        }
    }

    private static Stream Open(ReadOnlyMemory<byte> body)
    {
        var stream = new MemoryStream(body.ToArray(), writable: false);
        return IsGzip(body.Span) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    private static bool IsGzip(ReadOnlySpan<byte> body) => body is [0x1f, 0x8b, ..];

    private static bool IsXml(ReadOnlyMemory<byte> body)
    {
        using var stream = Open(body);
        Span<byte> head = stackalloc byte[512];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head[..read].Contains((byte)'<');
    }
}
