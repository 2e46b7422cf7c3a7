using System.Buffers.Binary;
using System.IO.Compression;

namespace DiCoDe.Scraper.Fetching.Http.Bodies;

/// <summary>
/// Undoes one compression within the limit of a page. The decoders of the framework take an input that ends too soon for its end, so that
/// whether it was whole is judged here.
/// </summary>
internal static class Unpacking
{
    /// <summary>The most that an empty gzip file has: its header without a name, and its check sums.</summary>
    private const int ShortestGzip = 18;

    private static ReadOnlySpan<byte> GzipMark => [0x1f, 0x8b, 8];

    public static bool IsGzip(ReadOnlySpan<byte> body) => body.StartsWith(GzipMark);

    /// <summary>Whether it begins as zlib does (RFC 1950): the method, and a check sum over the first two bytes.</summary>
    public static bool IsZlib(ReadOnlySpan<byte> body) =>
        body.Length >= 2 && (body[0] & 0x0f) == 8 && BinaryPrimitives.ReadUInt16BigEndian(body) % 31 == 0;

    public static Unpacked Gzip(ReadOnlyMemory<byte> body)
    {
        using var input = new Input(body);
        using var gzip = new GZipStream(input, CompressionMode.Decompress);
        return Read(gzip) switch
        {
            // Its last four bytes say how long it is. Where they do not, something hangs on behind, or they did not come.
            Unpacked.Whole { Bytes: var bytes } when !EndsWith(body.Span, bytes.Length) && !ReachesItsEnd(body) => new Unpacked.Cut(bytes),
            var other => other,
        };
    }

    public static Unpacked Zlib(ReadOnlyMemory<byte> body)
    {
        using var input = new Input(body);
        using var zlib = new ZLibStream(input, CompressionMode.Decompress);
        return Read(zlib, input);
    }

    public static Unpacked Deflate(ReadOnlyMemory<byte> body)
    {
        using var input = new Input(body);
        using var deflate = new DeflateStream(input, CompressionMode.Decompress);
        return Read(deflate, input);
    }

    public static Unpacked Brotli(ReadOnlyMemory<byte> body)
    {
        using var input = new Input(body);
        using var brotli = new BrotliStream(input, CompressionMode.Decompress);
        return Read(brotli, input);
    }

    private static Unpacked Read(Stream decoder, Input input) => Read(decoder) switch
    {
        Unpacked.Whole { Bytes: var bytes } when input.IsAskedForMore => new Unpacked.Cut(bytes),
        var other => other,
    };

    private static Unpacked Read(Stream decoder)
    {
        using var bytes = new PooledBytes();
        try
        {
            while (decoder.Read(bytes.Free().Span) is var read and > 0)
            {
                bytes.Advance(read);
                if (bytes.Length > LimitedBody.Most)
                {
                    return new Unpacked.TooLarge();
                }
            }
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            return new Unpacked.Damaged();
        }

        return new Unpacked.Whole(bytes.ToArray());
    }

    private static bool EndsWith(ReadOnlySpan<byte> gzip, int length) =>
        gzip.Length >= ShortestGzip && BinaryPrimitives.ReadInt32LittleEndian(gzip[^4..]) == length;

    /// <summary>Whether the compressed text itself is whole, whatever became of the check sums behind it.</summary>
    private static bool ReachesItsEnd(ReadOnlyMemory<byte> gzip)
    {
        var header = gzip.Length < ShortestGzip - 8 ? int.MaxValue : HeaderOf(gzip.Span);
        return header <= gzip.Length && Deflate(gzip[header..]) is Unpacked.Whole;
    }

    /// <summary>The length of the header (RFC 1952): ten bytes, and the optional parts that its flags name.</summary>
    private static int HeaderOf(ReadOnlySpan<byte> gzip)
    {
        const int checkSum = 0x02, extra = 0x04, name = 0x08, comment = 0x10;
        var (flags, at) = (gzip[3], 10);
        at += (flags & extra) != 0 && gzip.Length >= at + 2 ? 2 + BinaryPrimitives.ReadUInt16LittleEndian(gzip[at..]) : 0;
        foreach (var text in (ReadOnlySpan<int>)[name, comment])
        {
            var end = (flags & text) != 0 && at < gzip.Length ? gzip[at..].IndexOf((byte)0) : -1;
            at += end + 1;
        }

        return at + ((flags & checkSum) != 0 ? 2 : 0);
    }

    /// <summary>Tells whether a decoder wanted more than there was.</summary>
    private sealed class Input(ReadOnlyMemory<byte> body) : Stream
    {
        private int _at;

        public bool IsAskedForMore { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var read = Math.Min(buffer.Length, body.Length - _at);
            body.Span.Slice(_at, read).CopyTo(buffer);
            _at += read;
            IsAskedForMore |= read == 0 && buffer.Length > 0;
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
