using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Csv;

/// <summary>Writes the cells of a CSV file straight as UTF-8: RFC 4180 but for the dialect, formulas guarded per cell (<see cref="FormulaGuard"/>). For millions
/// of rows.</summary>
internal sealed class Utf8Row(CsvDialect dialect)
{
    private const int Chunk = 1 << 16;
    private const int MostKnown = 1 << 17;

    private static readonly NumberFormatInfo DecimalComma = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." });

    private readonly SearchValues<byte> _quoted = SearchValues.Create([.. "\",\r\n"u8, (byte)dialect.Separator]);
    private readonly NumberFormatInfo _numbers = dialect.DecimalMark == ',' ? DecimalComma : NumberFormatInfo.InvariantInfo;
    private readonly ArrayBufferWriter<byte> _buffer = new(Chunk * 2);
    private readonly Dictionary<string, byte[]> _known = new(ReferenceEqualityComparer.Instance);
    private bool _isFirst = true;

    /// <summary>Cells as programs read them.</summary>
    public Utf8Row()
        : this(CsvDialect.Standard)
    {
    }

    /// <summary>How many bytes wait to be written.</summary>
    public bool IsFull => _buffer.WrittenCount >= Chunk;

    /// <summary>The mark at the beginning of a file, where the dialect has it.</summary>
    public void Begin()
    {
        if (dialect.HasByteOrderMark)
        {
            _buffer.Write("\uFEFF"u8);
        }
    }

    /// <summary>A cell of text.</summary>
    public void Text(string text)
    {
        Separate();
        Encode(text, _buffer);
    }

    /// <summary>A cell of a text that recurs, as the same instance: it is encoded once.</summary>
    public void Known(string text)
    {
        Separate();
        if (!_known.TryGetValue(text, out var bytes))
        {
            var cell = new ArrayBufferWriter<byte>(Math.Max(16, text.Length));
            Encode(text, cell);
            bytes = cell.WrittenSpan.ToArray();
            if (_known.Count < MostKnown)
            {
                _known.Add(text, bytes);
            }
        }

        _buffer.Write(bytes);
    }

    /// <summary>A cell of ASCII that is neither quoted nor guarded.</summary>
    public void Ascii(ReadOnlySpan<byte> text)
    {
        Separate();
        _buffer.Write(text);
    }

    /// <summary>A cell of a whole number; <see langword="null"/> is an empty cell.</summary>
    public void Whole(int? number)
    {
        Separate();
        if (number is { } some)
        {
            Utf8Formatter.TryFormat(some, _buffer.GetSpan(16), out var written);
            _buffer.Advance(written);
        }
    }

    /// <summary>A cell of a number with some decimals; <see langword="null"/> is an empty cell.</summary>
    public void Number(double? number, byte decimals)
    {
        Separate();
        if (number is { } some)
        {
            Utf8Formatter.TryFormat(some, _buffer.GetSpan(64), out var written, new StandardFormat('F', decimals));
            _buffer.Advance(written);
        }
    }

    /// <summary>A cell of a number in a form of .NET ("0.######"); <see langword="null"/> is an empty cell.</summary>
    public void Number(double? number, string form)
    {
        Separate();
        if (number is { } some)
        {
            int written;
            while (!some.TryFormat(_buffer.GetSpan(64), out written, form, _numbers))
            {
                _buffer.GetSpan(512); // a number of three hundred digits
            }

            _buffer.Advance(written);
        }
    }

    /// <summary>A cell of a day.</summary>
    public void Day(DateOnly day)
    {
        Separate();
        day.TryFormat(_buffer.GetSpan(10), out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        _buffer.Advance(written);
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        _buffer.Write("\r\n"u8);
        _isFirst = true;
    }

    /// <summary>Hands over what waits.</summary>
    public async ValueTask FlushAsync(Stream target, CancellationToken cancel)
    {
        await target.WriteAsync(_buffer.WrittenMemory, cancel);
        _buffer.ResetWrittenCount();
    }

    /// <summary>Hands over what waits.</summary>
    public void Flush(Stream target)
    {
        target.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    private void Encode(string text, ArrayBufferWriter<byte> target)
    {
        var guarded = FormulaGuard.Guard(text);
        var span = target.GetSpan(Encoding.UTF8.GetMaxByteCount(guarded.Length));
        var length = Encoding.UTF8.GetBytes(guarded, span);
        if (span[..length].ContainsAny(_quoted))
        {
            Quote(guarded, target);
            return;
        }

        target.Advance(length);
    }

    private static void Quote(string text, ArrayBufferWriter<byte> target)
    {
        target.Write("\""u8);
        Encoding.UTF8.GetBytes(text.Replace("\"", "\"\"", StringComparison.Ordinal), target);
        target.Write("\""u8);
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            _buffer.GetSpan(1)[0] = (byte)dialect.Separator;
            _buffer.Advance(1);
        }

        _isFirst = false;
    }
}
