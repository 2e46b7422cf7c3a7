using System.Globalization;
using System.Text;

namespace DiCoDe.Storage.Warc.Reading;

/// <summary>Records one after the other in plain bytes: a plain file, or what one gzip member holds.</summary>
internal sealed class RecordParser(Stream bytes, string file, long? member)
{
    public const int Most = 64 * 1024 * 1024;

    /// <summary>Three addresses of the longest kind, and what else a head says.</summary>
    private const int LongestHead = 4 * Fields.LongestAddress;

    private const int UsualHead = 4 * 1024;

    private const int Window = 64 * 1024;

    public IEnumerable<Found> From(long position)
    {
        while (true)
        {
            var start = SkipBlank(position);
            if (start >= bytes.Length)
            {
                yield break;
            }

            var found = One(start, out position);
            yield return found;
            position = found is Found.Broken ? Next(position) : position;
        }
    }

    /// <summary>The record that begins here, and where the next may begin.</summary>
    public Found One(long start, out long next)
    {
        next = start + 1;
        var head = Head(start);
        if (head is null)
        {
            return Broken(start, "no empieza un registro WARC donde debía, o su cabecera no termina");
        }

        var fields = Fields.Parse(head[(head.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var begin = bytes.Position;
        if (!long.TryParse(fields[FieldNames.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            return Broken(start, "un registro no dice cuánto mide (Content-Length)");
        }

        if (length > bytes.Length - begin)
        {
            return Broken(start, "un registro está cortado: mide menos de lo que dice");
        }

        if (length > Most)
        {
            next = begin + length;
            return Broken(start, "un registro pasa de 64 MB");
        }

        var block = new byte[length];
        bytes.ReadExactly(block);
        next = begin + length;
        var digest = fields[FieldNames.Block];
        return digest.Length > 0 && !Digest.Agrees(digest, block)
            ? Broken(start, "el contenido de un registro no coincide con su huella (WARC-Block-Digest)")
            : new Found.Whole(new WarcRecord(fields, block, file, member ?? start, member is null ? 0 : start));
    }

    private Found.Broken Broken(long start, string reason) => new(member ?? start, reason);

    /// <summary>The text before the first empty line, or <see langword="null"/>; leaves the position behind that line.</summary>
    private string? Head(long start)
    {
        for (var most = UsualHead; ; most *= 4)
        {
            bytes.Position = start;
            var head = new byte[(int)Math.Min(most, bytes.Length - start)];
            bytes.ReadExactly(head);
            var (end, width) = EmptyLine.In(head);
            if (!head.AsSpan().StartsWith("WARC/"u8) || (end < 0 && (head.Length < most || most >= LongestHead)))
            {
                return null;
            }

            if (end >= 0)
            {
                bytes.Position = start + end + width;
                return Encoding.UTF8.GetString(head, 0, end);
            }
        }
    }

    private long SkipBlank(long position)
    {
        bytes.Position = Math.Min(position, bytes.Length);
        while (bytes.ReadByte() is '\r' or '\n')
        {
            position++;
        }

        return position;
    }

    /// <summary>The next line that begins with <c>WARC/</c>, or the end.</summary>
    private long Next(long position)
    {
        var window = new byte[Window];
        while (position < bytes.Length)
        {
            bytes.Position = position;
            var length = bytes.ReadAtLeast(window, window.Length, throwOnEndOfStream: false);
            var at = window.AsSpan(0, length).IndexOf("\nWARC/"u8);
            if (at >= 0)
            {
                return position + at + 1;
            }

            position += Math.Max(length - 5, 1);
        }

        return bytes.Length;
    }
}
