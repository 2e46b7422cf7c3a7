using System.Globalization;
using System.Text;

namespace DiCoDe.Storage.Warc.Reading.Http;

/// <summary>The chunked transfer coding (RFC 9112, section 7.1).</summary>
internal static class Chunks
{
    /// <summary>The chunks joined; where a size is wrong the rest is taken as it stands, and a body that is not chunked stays as it is.</summary>
    public static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> sent)
    {
        using var joined = new MemoryStream();
        var rest = sent.Span;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var size = end is < 0 or > 64 ? "" : Encoding.ASCII.GetString(rest[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0 || length > rest.Length - end - 1)
            {
                joined.Write(rest);
                break;
            }

            if (length == 0)
            {
                break;
            }

            joined.Write(rest.Slice(end + 1, length));
            rest = rest[(end + 1 + length)..];
            rest = rest.StartsWith("\r\n"u8) ? rest[2..] : rest.StartsWith("\n"u8) ? rest[1..] : rest;
        }

        return joined.ToArray();
    }
}
