using System.Runtime.CompilerServices;

namespace DiCoDe.Import.Ads.Json;

/// <summary>Cuts bytes into lines.</summary>
internal static class Lines
{
    private const int UsualSize = 64 * 1024;

    /// <summary>The lines without their ends, and without a byte order mark; <see langword="null"/> for a line that is too long, which is the last.</summary>
    public static async IAsyncEnumerable<byte[]?> ReadAsync(Stream content, int longest, [EnumeratorCancellation] CancellationToken cancel)
    {
        var buffer = new byte[UsualSize];
        var pending = 0;
        var isFirst = true;
        var isLast = false;
        while (!isLast)
        {
            if (pending >= longest)
            {
                yield return null;
                yield break;
            }

            // The beginning of a line is looked at again only when it has doubled, so that a huge one takes linear time.
            var wanted = pending < UsualSize ? 1 : pending;
            if (buffer.Length - pending < wanted)
            {
                Array.Resize(ref buffer, pending + wanted);
            }

            var read = await content.ReadAtLeastAsync(buffer.AsMemory(pending), wanted, throwOnEndOfStream: false, cancel);
            isLast = read < wanted;
            var filled = pending + read;
            var start = 0;
            for (var end = EndOfLine(buffer, start, filled, isLast); end >= 0; end = EndOfLine(buffer, start, filled, isLast))
            {
                yield return Line(buffer.AsSpan(start, end - start), isFirst);
                isFirst = false;
                start = end + 1;
            }

            pending = Math.Max(0, filled - start);
            buffer.AsSpan(Math.Min(start, filled), pending).CopyTo(buffer);
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
