using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace DiCoDe.Storage.Warc.Reading.Http;

/// <summary>An HTTP response as archived: status, headers, and the body in the forms it may be meant in.</summary>
internal sealed record HttpMessage(int Status, Fields Headers, ReadOnlyMemory<byte> Sent, ReadOnlyMemory<byte> Joined, ReadOnlyMemory<byte> Body)
{
    private const int LongestHead = 4 * 1024 * 1024;

    private const int LongestStatusLine = 4096;

    /// <summary>The status alone, or <see langword="null"/> when this is no response.</summary>
    public static int? StatusOf(ReadOnlySpan<byte> block)
    {
        var end = block.IndexOf((byte)'\n');
        var first = block[..Math.Min(end < 0 ? block.Length : end, LongestStatusLine)];
        var words = Encoding.UTF8.GetString(first).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && words[0].StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(words[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599
                ? status
                : null;
    }

    /// <returns>The message, or <see langword="null"/> when it is none.</returns>
    public static HttpMessage? Parse(ReadOnlyMemory<byte> block)
    {
        var (end, width) = EmptyLine.In(block.Span);
        var length = end < 0 ? block.Length : end;
        if (length > LongestHead || StatusOf(block.Span) is not { } status)
        {
            return null;
        }

        var head = Encoding.UTF8.GetString(block.Span[..length]);
        var headers = Fields.Parse(head.Contains('\n', StringComparison.Ordinal) ? head[(head.IndexOf('\n', StringComparison.Ordinal) + 1)..] : "");
        var sent = end < 0 ? default : block[(end + width)..];
        var joined = headers["Transfer-Encoding"].Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Chunks.Join(sent) : sent;
        return Decode(joined, headers["Content-Encoding"]) is { } body ? new HttpMessage(status, headers, sent, joined, body) : null;
    }

    /// <summary>The body without its coding; as it is when it does not carry the coding it claims.</summary>
    private static ReadOnlyMemory<byte>? Decode(ReadOnlyMemory<byte> body, string coding)
    {
        try
        {
            using var source = new MemoryStream(body.ToArray());
            using Stream? decoded = coding.Trim().ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" when body.Span.StartsWith<byte>([0x1F, 0x8B]) => new GZipStream(source, CompressionMode.Decompress),
                "deflate" => new ZLibStream(source, CompressionMode.Decompress),
                "br" => new BrotliStream(source, CompressionMode.Decompress),
                _ => null,
            };
            return decoded is null ? body : Limited(decoded);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
        {
            return body;
        }
    }

    private static ReadOnlyMemory<byte>? Limited(Stream decoded)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = decoded.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > RecordParser.Most)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
