namespace DiCoDe.Storage.Warc.Reading.Gzip;

/// <summary>Hands a file on in chunks and remembers where the last one began: an inflater takes more than it needs.</summary>
internal sealed class ChunkedSource(FileStream file) : Stream
{
    public const int Chunk = 4096;

    public long LastChunk { get; private set; } = file.Position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var start = file.Position;
        var read = file.Read(buffer[..Math.Min(buffer.Length, Chunk)]);
        LastChunk = read > 0 ? start : LastChunk;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
