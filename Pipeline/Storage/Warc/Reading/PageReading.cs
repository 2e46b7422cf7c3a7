using System.Globalization;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Storage.Warc.Reading;

/// <summary>Records become pages.</summary>
internal sealed class PageReading(EarlierBodies earlier)
{
    /// <returns>The page or what is wrong with it; <see langword="null"/> for records that are no pages.</returns>
    public ArchiveRecord? Of(WarcRecord record, RunId? run)
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

        var isHttp = fields[FieldNames.ContentType].StartsWith("application/http", StringComparison.OrdinalIgnoreCase);
        var message = isHttp ? HttpMessage.Parse(record.Block) : null;
        if (isHttp && message is null)
        {
            return Damaged(record, "un registro no guarda una respuesta HTTP legible");
        }

        var digest = fields[FieldNames.Payload];
        var body = message?.Body ?? record.Block;
        if (record.Type == "revisit")
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

        return new ArchiveRecord.Stored(Page(record, target, date, message, body), run);
    }

    private static ArchiveRecord.Damaged Damaged(WarcRecord record, string reason) => new(record.File, record.Offset, reason);

    private static bool Agrees(string digest, HttpMessage? message, ReadOnlyMemory<byte> block) => message is null
        ? Digest.Agrees(digest, block.Span)
        : Digest.Agrees(digest, message.Sent.Span) || Digest.Agrees(digest, message.Joined.Span) || Digest.Agrees(digest, message.Body.Span);

    private static Page Page(WarcRecord record, Uri target, DateTimeOffset date, HttpMessage? message, ReadOnlyMemory<byte> body) => new()
    {
        Url = Uri.TryCreate(record.Fields[FieldNames.Requested], UriKind.Absolute, out var asked) ? asked : target,
        FinalUrl = target,
        Status = message?.Status ?? Status(record.Fields[FieldNames.Status]),
        ContentType = message is null
            ? record.Fields[FieldNames.DrawnType] is { Length: > 0 } drawn ? drawn : record.Fields[FieldNames.ContentType]
            : string.Join(", ", message.Headers.All.Where(header => header.Key.Equals(FieldNames.ContentType, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value)),
        Body = body,
        FetchedAt = date.ToUniversalTime(),
        Elapsed = Elapsed(record.Fields[FieldNames.Elapsed]),
        RobotsRule = record.Fields[FieldNames.Robots],
        Headers = message is null ? [] : [.. message.Headers.All.Where(header => !FieldNames.IsOfTravel(header.Key))],
        IsDrawn = record.Fields[FieldNames.Drawn] == "true",
    };

    private static int Status(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599 ? status : 200;

    private static TimeSpan Elapsed(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var elapsed) && elapsed < 1_000_000_000_000
            ? TimeSpan.FromTicks((long)(elapsed * TimeSpan.TicksPerMillisecond))
            : TimeSpan.Zero;
}
