namespace DiCoDe.Domain.Demand;

/// <summary>How CSV files write cells and numbers: for programs, or for the spreadsheet of a country.</summary>
/// <param name="Separator">Between cells.</param>
/// <param name="DecimalMark">Between the whole and the decimals of a number.</param>
/// <param name="HasByteOrderMark">Whether a file begins with the mark by which Excel knows UTF-8.</param>
public readonly record struct CsvDialect(char Separator, char DecimalMark, bool HasByteOrderMark)
{
    /// <summary>For programs, and what is published where nothing else is asked for: RFC 4180.</summary>
    public static CsvDialect Standard { get; } = new(',', '.', HasByteOrderMark: false);

    /// <summary>Excel in Mexico: comma, and decimal point.</summary>
    public static CsvDialect ExcelWithPoint { get; } = new(',', '.', HasByteOrderMark: true);

    /// <summary>Excel in Spain, Argentina, Colombia and Chile: semicolon, and decimal comma.</summary>
    public static CsvDialect ExcelWithComma { get; } = new(';', ',', HasByteOrderMark: true);

    /// <summary>Tells by its first bytes how a file of ours was written.</summary>
    /// <param name="content">The beginning of the file, at least its first line.</param>
    public static CsvDialect Of(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("\uFEFF"u8))
        {
            return Standard;
        }

        return content.IndexOfAny((byte)';', (byte)',') is >= 0 and var at && content[at] == ';' ? ExcelWithComma : ExcelWithPoint;
    }
}
