using System.Buffers.Binary;
using System.IO.Compression;

namespace DiCoDe.Import.Ads;

/// <summary>Unpacks a gzip file and, at its end, compares the length with the one the file states: the framework takes a file that was
/// cut short for a complete one.</summary>
internal sealed class GzipContent : Stream
{
    private const int LengthBytes = sizeof(uint);

    private readonly GZipStream _inner;
    private readonly uint _stated;
    private uint _read;

    public GzipContent(FileStream file)
    {
        _stated = StatedLength(file);
        _inner = new GZipStream(file, CompressionMode.Decompress);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Counted(_inner.Read(buffer, offset, count), count);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(await _inner.ReadAsync(buffer, cancellationToken), buffer.Length);

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>The last four bytes: the length modulo 2³².</summary>
    private static uint StatedLength(FileStream file)
    {
        Span<byte> last = stackalloc byte[LengthBytes];
        if (file.Length < LengthBytes)
        {
            throw new InvalidDataException("The file is shorter than any gzip file.");
        }

        file.Seek(-LengthBytes, SeekOrigin.End);
        file.ReadExactly(last);
        file.Seek(0, SeekOrigin.Begin);
        return BinaryPrimitives.ReadUInt32LittleEndian(last);
    }

    private int Counted(int read, int asked)
    {
        _read = unchecked(_read + (uint)read);
        return read == 0 && asked > 0 && _read != _stated
            ? throw new InvalidDataException("The file ends before its content does, or has several members.")
            : read;
    }
}
