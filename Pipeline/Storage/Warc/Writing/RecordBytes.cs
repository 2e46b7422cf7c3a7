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

    public static Written Start(ArchiveStart start, string name)
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

    public static Written Of(Page page, PageKind kind, Earlier earlier, string id)
    {
        var uri = Target(page.FinalUrl);
        var digest = Digest.Of(page.Body.Span);
        var isUnchanged = page.Status == 304 && page.Body.IsEmpty;
        var before = isUnchanged ? earlier.Latest(uri) : page.Body.IsEmpty ? null : earlier.Same(uri, digest);
        var fields = new Fields()
            .Add(FieldNames.Type, before is not null ? "revisit" : page.IsDrawn ? "resource" : "response")
            .AddAddress(FieldNames.Target, uri)
            .Add(FieldNames.Date, page.FetchedAt);
        if (!isUnchanged)
        {
            fields.Add(FieldNames.Payload, digest);
        }

        if (before is not null)
        {
            fields.Add(FieldNames.Profile, isUnchanged ? FieldNames.NotModified : FieldNames.SamePayload)
                .AddAddress(FieldNames.RefersToTarget, uri)
                .Add(FieldNames.RefersToDate, before);
        }

        AddOurs(fields.Add(FieldNames.Kind, KindNames.Of(kind)), page);
        return Pack(fields.Add(FieldNames.ContentType, page.IsDrawn ? page.ContentType : HttpResponse), Block(page, before is not null), id);
    }

    /// <summary>The address as WARC wants it (RFC 3986): a host of other letters in its ASCII form, where it has one.</summary>
    private static string Target(Uri url)
    {
        try
        {
            return url.Host.All(char.IsAscii) ? url.AbsoluteUri : new UriBuilder(url) { Host = url.IdnHost }.Uri.AbsoluteUri;
        }
        catch (UriFormatException)
        {
            return url.AbsoluteUri;
        }
    }

    private static void AddOurs(Fields fields, Page page)
    {
        if (page.Url.AbsoluteUri != Target(page.FinalUrl))
        {
            fields.AddAddress(FieldNames.Requested, page.Url.AbsoluteUri);
        }

        if (page.IsDrawn)
        {
            fields.Add(FieldNames.Drawn, "true")
                .Add(FieldNames.Status, page.Status.ToString(CultureInfo.InvariantCulture))
                .Add(FieldNames.DrawnType, page.ContentType)
                .Add(FieldNames.DrawnETag, page.Validators.ETag)
                .Add(FieldNames.DrawnLastModified, page.Validators.LastModified);
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

        headers.AddWhenMissing(FieldNames.ContentType, page.ContentType)
            .AddWhenMissing(FieldNames.ETag, page.Validators.ETag)
            .AddWhenMissing(FieldNames.LastModified, page.Validators.LastModified)
            .Add(FieldNames.Length, page.Body.Length.ToString(CultureInfo.InvariantCulture));
        var head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {page.Status} \r\n{headers}\r\n"));
        return isRevisit ? head : [.. head, .. page.Body.Span];
    }

    private static Written Pack(Fields fields, byte[] block, string id)
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

        return new Written(fields, block, packed.ToArray());
    }
}
