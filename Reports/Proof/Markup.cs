using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DiCoDe.Reports.Proof;

/// <summary>Writes HTML straight as UTF-8, for pages of hundreds of thousands of sentences. There are two ways in, and they cannot be mistaken for each other:
/// markup of our own, which is a constant of the program, and text, which is always encoded.</summary>
/// <param name="room">Bytes that are at hand from the beginning.</param>
internal sealed class Markup(int room)
{
    private static readonly HtmlEncoder Strict = HtmlEncoder.Create(UnicodeRanges.All); // accents stay letters; < > & " ' are always encoded

    private readonly ArrayBufferWriter<byte> _bytes = new(room);
    private readonly ArrayBufferWriter<byte> _plain = new(1 << 9);

    /// <summary>For pieces of a page.</summary>
    public Markup()
        : this(1 << 10)
    {
    }

    /// <summary>How many bytes were written.</summary>
    public int Length => _bytes.WrittenCount;

    /// <summary>Markup of our own; always a constant.</summary>
    public Markup Own(ReadOnlySpan<byte> markup)
    {
        _bytes.Write(markup);
        return this;
    }

    /// <summary>What another of these wrote.</summary>
    public Markup Own(Markup other) => Own(other._bytes.WrittenSpan);

    /// <summary>Markup of our own that was written before.</summary>
    public Markup Own(byte[] markup) => Own(markup.AsSpan());

    /// <summary>Text of whomever, also for the value of an attribute in quotes. Half a surrogate pair becomes U+FFFD.</summary>
    public Markup Text(ReadOnlySpan<char> text)
    {
        _plain.ResetWrittenCount();
        Encoding.UTF8.GetBytes(text, _plain);
        var rest = _plain.WrittenSpan;
        var most = rest.Length + 16;
        while (!rest.IsEmpty)
        {
            Strict.EncodeUtf8(rest, _bytes.GetSpan(most), out var consumed, out var written);
            _bytes.Advance(written);
            rest = rest[consumed..];
            most = (rest.Length * 6) + 16; // "&quot;": the longest form of one byte
        }

        return this;
    }

    /// <summary>A whole number without separators, for names of files and parts.</summary>
    public Markup Number(int number)
    {
        Utf8Formatter.TryFormat(number, _bytes.GetSpan(16), out var written);
        _bytes.Advance(written);
        return this;
    }

    /// <summary>What was written, good until more is.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    /// <summary>What was written; the next begins anew.</summary>
    public byte[] Take()
    {
        var taken = _bytes.WrittenSpan.ToArray();
        Clear();
        return taken;
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => _bytes.ResetWrittenCount();
}
