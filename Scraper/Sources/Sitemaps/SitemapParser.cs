using System.Xml;

using DiCoDe.Scraper.Sources.Xml;

namespace DiCoDe.Scraper.Sources.Sitemaps;

/// <summary>Reads sitemaps: XML of any namespace, an index or pages, gzipped or not, plain text with one address a line, or a robots.txt.</summary>
internal static class SitemapParser
{
    /// <summary>How a robots.txt names a sitemap.</summary>
    private const string RobotsLine = "Sitemap:";

    /// <summary>The protocol's own limit of addresses in one file.</summary>
    private const int MostAddresses = 50_000;

    private static readonly string[] Embedded = ["image", "video", "news", "xhtml"];

    public static SitemapFile Read(ReadOnlyMemory<byte> body)
    {
        List<SitemapAddress> pages = [], sitemaps = [];
        try
        {
            using var stream = HostileXml.Open(body);
            if (IsXml(body))
            {
                ReadXml(stream, pages, sitemaps);
            }
            else
            {
                ReadLines(stream, pages, sitemaps);
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
        using var xml = XmlReader.Create(stream, HostileXml.Settings);
        var (isInIndex, address, changedAt) = (false, "", (DateTimeOffset?)null);
        try
        {
            while (xml.Read() && pages.Count + sitemaps.Count < MostAddresses)
            {
                if (xml.NodeType != XmlNodeType.Element || IsEmbedded(xml))
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

    /// <summary>What belongs to a page's pictures, films, news and languages, whatever prefix it has.</summary>
    private static bool IsEmbedded(XmlReader xml) => Array.Exists(Embedded, name =>
        xml.Prefix == name || xml.NamespaceURI.Contains($"sitemap-{name}", StringComparison.OrdinalIgnoreCase) || (name == "xhtml" && xml.NamespaceURI.EndsWith("/xhtml", StringComparison.OrdinalIgnoreCase)));

    private static void ReadLines(Stream stream, List<SitemapAddress> pages, List<SitemapAddress> sitemaps)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line && pages.Count + sitemaps.Count < MostAddresses)
        {
            var address = line.Trim();
            if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                pages.Add(new SitemapAddress(address, ChangedAt: null));
            }
            else if (address.StartsWith(RobotsLine, StringComparison.OrdinalIgnoreCase))
            {
                sitemaps.Add(new SitemapAddress(address[RobotsLine.Length..].Trim(), ChangedAt: null));
            }
        }
    }

    private static bool IsXml(ReadOnlyMemory<byte> body)
    {
        using var stream = HostileXml.Open(body);
        Span<byte> head = stackalloc byte[512];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head[..read].Contains((byte)'<');
    }
}
