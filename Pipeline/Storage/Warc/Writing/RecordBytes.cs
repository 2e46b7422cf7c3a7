using System.Globalization;
using System.IO.Compression;
using System.Text;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Storage.Warc.Writing;

/// <summary>Records of WARC 1.1 (ISO 28500:2017) as bytes, each a gzip member of its own.</summary>
internal static class RecordBytes
{
    private const string HttpResponse = "application/http; msgtype=response";

    public static byte[] Start(ArchiveStart start, string name)
    {
        var block = Encoding.UTF8.GetBytes(new Fields()
            .Add("software", $"DiCoDe/{start.Version}")
            .Add("format", "WARC File Format 1.1")
            .Add("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")
            .Add("robots", "obey")
            .Add("operator", start.Contact)
            .Add(FieldNames.Portal, start.Portal.Value)
            .Add(FieldNames.Run, start.Run.ToString())
            .Add(FieldNames.ObservedAt, start.ObservedAt)
            .ToString());
        var fields = new Fields()
            .Add(FieldNames.Type, "warcinfo")
            .Add(FieldNames.Date, start.BegunAt)
            .Add("WARC-Filename", name)
            .Add(FieldNames.ContentType, "application/warc-fields");
        return Pack(fields, block, $"{name}#0");
    }

    public static byte[] Of(Page page, Earlier earlier, string id)
    {
        var uri = page.FinalUrl.AbsoluteUri;
        var digest = Digest.Of(page.Body.Span);
        var isUnchanged = page.Status == 304 && page.Body.IsEmpty;
        var before = isUnchanged ? earlier.Latest(uri) : page.Body.IsEmpty ? null : earlier.Same(uri, digest);
        var fields = new Fields()
            .Add(FieldNames.Type, before is not null ? "revisit" : page.IsDrawn ? "resource" : "response")
            .Add(FieldNames.Target, uri)
            .Add(FieldNames.Date, page.FetchedAt);
        if (!isUnchanged)
        {
            fields.Add(FieldNames.Payload, digest);
        }

        if (before is not null)
        {
            fields.Add(FieldNames.Profile, isUnchanged ? FieldNames.NotModified : FieldNames.SamePayload)
                .Add(FieldNames.RefersToTarget, uri)
                .Add(FieldNames.RefersToDate, before);
        }
        else if (!page.Body.IsEmpty)
        {
            earlier.Remember(uri, digest, page.FetchedAt.UtcDateTime.ToString(FieldNames.Moment, CultureInfo.InvariantCulture));
        }

        AddOurs(fields, page);
        return Pack(fields.Add(FieldNames.ContentType, page.IsDrawn ? page.ContentType : HttpResponse), Block(page, before is not null), id);
    }

    private static void AddOurs(Fields fields, Page page)
    {
        if (page.Url.AbsoluteUri != page.FinalUrl.AbsoluteUri)
        {
            fields.Add(FieldNames.Requested, page.Url.AbsoluteUri);
        }

        if (page.IsDrawn)
        {
            fields.Add(FieldNames.Drawn, "true")
                .Add(FieldNames.Status, page.Status.ToString(CultureInfo.InvariantCulture))
                .Add(FieldNames.DrawnType, page.ContentType);
        }

        fields.Add(FieldNames.Robots, page.RobotsRule)
            .Add(FieldNames.Elapsed, (page.Elapsed.Ticks / (decimal)TimeSpan.TicksPerMillisecond).ToString(CultureInfo.InvariantCulture));
    }

    private static byte[] Block(Page page, bool isRevisit)
    {
        if (page.IsDrawn)
        {
            return isRevisit ? [] : page.Body.ToArray();
        }

        var headers = new Fields();
        foreach (var header in page.Headers.Where(header => !FieldNames.IsOfTravel(header.Key)))
        {
            headers.Add(header.Key, header.Value);
        }

        if (headers[FieldNames.ContentType].Length == 0)
        {
            headers.Add(FieldNames.ContentType, page.ContentType);
        }

        headers.Add(FieldNames.Length, page.Body.Length.ToString(CultureInfo.InvariantCulture));
        var head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {page.Status} \r\n{headers}\r\n"));
        return isRevisit ? head : [.. head, .. page.Body.Span];
    }

    private static byte[] Pack(Fields fields, byte[] block, string id)
    {
        fields.Add(FieldNames.Id, $"<urn:uuid:{Digest.Id(id)}>")
            .Add(FieldNames.Block, Digest.Of(block))
            .Add(FieldNames.Length, block.Length.ToString(CultureInfo.InvariantCulture));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes($"WARC/1.1\r\n{fields}\r\n"));
            gzip.Write(block);
            gzip.Write("\r\n\r\n"u8);
        }

        return packed.ToArray();
    }
}
