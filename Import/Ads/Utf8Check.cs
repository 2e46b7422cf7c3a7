using System.Buffers;
using System.Text.Unicode;

namespace DiCoDe.Import.Ads;

/// <summary>Tells whether bytes are UTF-8: text in an old code page hardly ever is by chance.</summary>
internal static class Utf8Check
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Whether the stream to its end is UTF-8, or begins with a byte order mark of UTF-16.</summary>
    public static async ValueTask<bool> IsUtf8Async(Stream content, CancellationToken cancel)
    {
        var buffer = new byte[BufferSize];
        var (held, isFirst) = (0, true);
        while (true)
        {
            var read = await content.ReadAsync(buffer.AsMemory(held), cancel);
            var length = held + read;
            if (isFirst && length >= 2 && (buffer[0], buffer[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
            {
                return true;
            }

            isFirst = false;
            held = Rest(buffer.AsSpan(0, length), isLast: read == 0);
            if (held < 0 || read == 0)
            {
                return held == 0;
            }

            buffer.AsSpan(length - held, held).CopyTo(buffer);
        }
    }

    /// <summary>How many bytes at the end are the beginning of a character; -1 when the bytes are no UTF-8.</summary>
    private static int Rest(ReadOnlySpan<byte> bytes, bool isLast)
    {
        Span<char> characters = stackalloc char[1024];
        while (!bytes.IsEmpty)
        {
            var status = Utf8.ToUtf16(bytes, characters, out var taken, out _, replaceInvalidSequences: false, isFinalBlock: isLast);
            bytes = bytes[taken..];
            if (status == OperationStatus.InvalidData)
            {
                return -1;
            }

            if (status == OperationStatus.NeedMoreData)
            {
                return bytes.Length;
            }
        }

        return 0;
    }
}
