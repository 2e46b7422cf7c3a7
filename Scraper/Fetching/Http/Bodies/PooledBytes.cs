using System.Buffers;

namespace DiCoDe.Scraper.Fetching.Http.Bodies;

/// <summary>Bytes that grow in a buffer lent by the pool; only the result is allocated, in its exact length.</summary>
internal sealed class PooledBytes : IDisposable
{
    /// <summary>Most pages fit.</summary>
    private const int First = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(First);

    public int Length { get; private set; }

    /// <summary>Where the next bytes go; never empty.</summary>
    public Memory<byte> Free()
    {
        if (Length == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.CopyTo(larger.AsSpan());
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsMemory(Length);
    }

    public void Advance(int written) => Length += written;

    public byte[] ToArray() => _buffer.AsSpan(0, Length).ToArray();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        Length = 0;
    }
}
