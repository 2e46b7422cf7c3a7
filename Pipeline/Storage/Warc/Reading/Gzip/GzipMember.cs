using System.Buffers.Binary;
using System.IO.Compression;

namespace DiCoDe.Storage.Warc.Reading.Gzip;

/// <summary>One member of a gzip file, and where it ends.</summary>
/// <param name="Bytes">What it holds.</param>
/// <param name="End">The offset behind it.</param>
internal sealed record GzipMember(byte[] Bytes, long End)
{
    private const int LongestName = 64 * 1024;

    /// <summary>Reads the member that begins at the offset.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or holds more than <paramref name="most"/> bytes.</exception>
    public static GzipMember Read(FileStream file, long offset, int most)
    {
        file.Position = offset;
        SkipHead(file);
        var source = new ChunkedSource(file);
        using var bytes = new MemoryStream();
        using (var inflated = new DeflateStream(source, CompressionMode.Decompress, leaveOpen: true))
        {
            var buffer = new byte[16 * 1024];
            for (int read; (read = inflated.Read(buffer)) > 0;)
            {
                if (bytes.Length + read > most)
                {
                    throw new InvalidDataException("un registro pasa de 64 MB");
                }

                bytes.Write(buffer, 0, read);
            }
        }

        var whole = bytes.ToArray();
        return new GzipMember(whole, EndOf(file, source.LastChunk, whole));
    }

    /// <summary>Whether a member that begins here holds a WARC record.</summary>
    public static bool IsRecord(FileStream file, long offset)
    {
        try
        {
            file.Position = offset;
            SkipHead(file);
            using var inflated = new DeflateStream(new ChunkedSource(file), CompressionMode.Decompress);
            var start = new byte[5];
            return inflated.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The member's trailer is known from what it holds, and stands in the last chunk that was taken.</summary>
    private static long EndOf(FileStream file, long chunk, byte[] whole)
    {
        Span<byte> trailer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, Crc32.Of(whole));
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)whole.Length);
        var window = new byte[ChunkedSource.Chunk + trailer.Length];
        file.Position = chunk;
        var length = file.ReadAtLeast(window, window.Length, throwOnEndOfStream: false);
        var at = window.AsSpan(0, length).IndexOf(trailer);

        // A member that holds nothing ends in zeros, and the bits before them may be zeros too.
        while (whole.Length == 0 && at >= 0 && at + trailer.Length < length && window[at + trailer.Length] == 0)
        {
            at++;
        }

        return at >= 0 ? chunk + at + trailer.Length : throw new InvalidDataException("la parte comprimida está cortada o dañada");
    }

    private static void SkipHead(FileStream file)
    {
        Span<byte> head = stackalloc byte[10];
        if (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.StartsWith<byte>([0x1F, 0x8B, 8]))
        {
            throw new InvalidDataException("no empieza una parte comprimida donde debía");
        }

        var flags = head[3];
        if ((flags & 4) != 0)
        {
            var length = file.ReadByte() | (file.ReadByte() << 8);
            file.Position += Math.Max(length, 0);
        }

        for (var names = ((flags >> 3) & 1) + ((flags >> 4) & 1); names > 0; names--)
        {
            SkipName(file);
        }

        file.Position += (flags & 2) != 0 ? 2 : 0;
    }

    private static void SkipName(FileStream file)
    {
        for (var count = 0; file.ReadByte() > 0; count++)
        {
            if (count > LongestName)
            {
                throw new InvalidDataException("la cabecera comprimida no termina");
            }
        }
    }
}
