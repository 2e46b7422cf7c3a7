using System.Globalization;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Warc.Reading.Http;

namespace DiCoDe.Storage.Warc.Reading.Pages;

/// <summary>Records become pages.</summary>
internal sealed class PageReading(EarlierBodies earlier)
{
    /// <returns>The page or what is wrong with it, an unchanged page with its earlier body; <see langword="null"/> for records that are no pages.</returns>
    public ArchiveRecord? Of(WarcRecord record, RunId? run) => Of(record, run, withBody: true);

    /// <summary>The same, but a page of which the server said "unchanged" is that answer (status 304, no body).</summary>
    public ArchiveRecord? AsAnswered(WarcRecord record, RunId? run) => Of(record, run, withBody: !record.IsNotModified);

    private ArchiveRecord? Of(WarcRecord record, RunId? run, bool withBody)
    {
        if (record.Type is not ("response" or "resource" or "revisit"))
        {
            return null;
        }

        var fields = record.Fields;
        if (!Uri.TryCreate(record.Target, UriKind.Absolute, out var target)
            || !DateTimeOffset.TryParse(fields[FieldNames.Date], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return Damaged(record, "un registro no dice bien su dirección o su fecha");
        }

        if (record.Type != "revisit" && target.Scheme is not ("http" or "https" or "file"))
        {
            return null;
        }

        var message = record.IsHttp ? HttpMessage.Parse(record.Block) : null;
        if (record.IsHttp && message is null)
        {
            return Damaged(record, "un registro no guarda una respuesta HTTP legible");
        }

        var digest = fields[FieldNames.Payload];
        var body = message?.Body ?? record.Block;
        if (!withBody)
        {
            body = default;
        }
        else if (record.Type == "revisit")
        {
            if (earlier.Find(record) is not { } found)
            {
                return Damaged(record, "una página sin cambios remite a otra anterior que no se encuentra");
            }

            body = found;
        }
        else if (digest.Length > 0 && !Agrees(digest, message, record.Block))
        {
            return Damaged(record, "el cuerpo de una página no coincide con su huella (WARC-Payload-Digest)");
        }

        return new ArchiveRecord.Stored(Page(record, target, date, message, body), run, KindNames.Parse(fields[FieldNames.Kind]));
    }

    private static ArchiveRecord.Damaged Damaged(WarcRecord record, string reason) => new(record.File, record.Offset, reason);

    private static bool Agrees(string digest, HttpMessage? message, ReadOnlyMemory<byte> block) => message is null
        ? Digest.Agrees(digest, block.Span)
        : Digest.Agrees(digest, message.Sent.Span) || Digest.Agrees(digest, message.Joined.Span) || Digest.Agrees(digest, message.Body.Span);

    private static Page Page(WarcRecord record, Uri target, DateTimeOffset date, HttpMessage? message, ReadOnlyMemory<byte> body) => new()
    {
        Url = Uri.TryCreate(record.Asked, UriKind.Absolute, out var asked) ? asked : target,
        FinalUrl = target,
        Status = record.Status,
        ContentType = message is null
            ? record.Fields[record.IsDrawn ? FieldNames.DrawnType : FieldNames.ContentType]
            : message.Headers.Joined(FieldNames.ContentType),
        Validators = message is null
            ? new Validators(record.Fields[FieldNames.DrawnETag], record.Fields[FieldNames.DrawnLastModified])
            : new Validators(message.Headers.Joined(FieldNames.ETag), message.Headers.Joined(FieldNames.LastModified)),
        Body = body,
        FetchedAt = date.ToUniversalTime(),
        Elapsed = Elapsed(record.Fields[FieldNames.Elapsed]),
        RobotsRule = record.Fields[FieldNames.Robots],
        Headers = message is null ? [] : [.. message.Headers.All.Where(header => !FieldNames.IsOfTravel(header.Key))],
        IsDrawn = record.IsDrawn,
    };

    private static TimeSpan Elapsed(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var elapsed) && elapsed < 1_000_000_000_000
            ? TimeSpan.FromTicks((long)(elapsed * TimeSpan.TicksPerMillisecond))
            : TimeSpan.Zero;
}
