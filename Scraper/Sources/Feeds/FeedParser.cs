using System.Xml;

using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Sources.Xml;

namespace DiCoDe.Scraper.Sources.Feeds;

/// <summary>Reads RSS 2.0, RSS 1.0 and Atom. What is malformed is mended and read again; what then stands before a mistake is kept.</summary>
internal static class FeedParser
{
    public static FeedFile Read(ReadOnlyMemory<byte> body, string contentType)
    {
        var unpacked = Unpack(body);
        if (unpacked is null)
        {
            return new([], IsFeed: false, "la fuente comprimida está dañada");
        }

        var asWritten = Read(() => XmlReader.Create(new MemoryStream(unpacked, writable: false), HostileXml.Settings));
        if (asWritten.Problem.Length == 0)
        {
            return asWritten;
        }

        var mended = XmlMending.Mend(PageEncoding.TextOf(unpacked, contentType));
        var again = Read(() => XmlReader.Create(new StringReader(mended), HostileXml.Settings));
        return again.Problem.Length == 0 || again.Entries.Count > asWritten.Entries.Count ? again : asWritten;
    }

    private static FeedFile Read(Func<XmlReader> open)
    {
        var reading = new FeedReading();
        try
        {
            using var xml = open();
            reading.Read(xml);
            return new(reading.Entries, reading.IsFeed, "");
        }
        catch (XmlException error)
        {
            return new(reading.Entries, reading.IsFeed, $"la fuente está mal formada en la línea {error.LineNumber}");
        }
    }

    private static byte[]? Unpack(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var stream = HostileXml.Open(body);
            return HostileXml.ReadAll(stream);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
