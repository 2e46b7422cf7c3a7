using System.Runtime.CompilerServices;

namespace DiCoDe.Import.Ads.Json;

/// <summary>Cuts bytes into lines.</summary>
internal static class Lines
{
    /// <summary>The lines without their ends, and without a byte order mark; <see langword="null"/> for a line that is too long, which is the last.</summary>
    public static async IAsyncEnumerable<byte[]?> ReadAsync(Stream content, int longest, [EnumeratorCancellation] CancellationToken cancel)
    {
        var buffer = new byte[64 * 1024];
        var filled = 0;
        var isFirst = true;
        while (true)
        {
            var read = await content.ReadAsync(buffer.AsMemory(filled), cancel);
            filled += read;
            var start = 0;
            for (var end = EndOfLine(buffer, start, filled, read == 0); end >= 0; end = EndOfLine(buffer, start, filled, read == 0))
            {
                yield return Line(buffer.AsSpan(start, end - start), isFirst);
                isFirst = false;
                start = end + 1;
            }

            if (read == 0)
            {
                yield break;
            }

            if (start == 0 && filled == buffer.Length)
            {
                if (buffer.Length >= longest)
                {
                    yield return null;
                    yield break;
                }

                Array.Resize(ref buffer, buffer.Length * 2);
            }

            filled = Math.Max(0, filled - start);
            buffer.AsSpan(start, filled).CopyTo(buffer);
        }
    }

    /// <summary>Where the line that begins at <paramref name="start"/> ends; the last one may end without a line feed.</summary>
    private static int EndOfLine(byte[] buffer, int start, int filled, bool isLast)
    {
        if (start >= filled)
        {
            return -1;
        }

        var end = Array.IndexOf(buffer, (byte)'\n', start, filled - start);
        return end < 0 && isLast ? filled : end;
    }

    private static byte[] Line(ReadOnlySpan<byte> line, bool isFirst)
    {
        var mark = "\uFEFF"u8;
        return (isFirst && line.StartsWith(mark) ? line[mark.Length..] : line).TrimEnd((byte)'\r').ToArray();
    }
}
