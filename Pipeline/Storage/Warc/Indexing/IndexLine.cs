using System.Globalization;

using DiCoDe.Storage.Warc.Reading;

namespace DiCoDe.Storage.Warc.Indexing;

/// <summary>What an index says of one record: enough to find it, and to know a body that was archived before.</summary>
/// <param name="Reach">How long the archive file was when the line was written, in bytes.</param>
/// <param name="Offset">Where the record, or the compressed part that holds it, begins.</param>
/// <param name="Inner">Where the record begins in what the compressed part holds.</param>
/// <param name="Type">The record's type; <see cref="DamagedType"/> where nothing can be read.</param>
/// <param name="Status">The HTTP status of a page, or 0.</param>
/// <param name="Payload">The digest of a page's body, or "".</param>
/// <param name="BodyDate">The moment of the record that holds the body: its own, or of the one it refers to; or "".</param>
/// <param name="Target">The address of the record, or "".</param>
/// <param name="Asked">The address that was asked for, or "".</param>
internal sealed record IndexLine(long Reach, long Offset, long Inner, string Type, int Status, string Payload, string BodyDate, string Target, string Asked)
{
    public const string DamagedType = "damaged";

    private const int Columns = 9;

    /// <summary>Whether the record is a page.</summary>
    public bool IsPage => Type is "response" or "resource" or "revisit";

    public static IndexLine Of(WarcRecord record, long reach)
    {
        var fields = record.Fields;
        var bodyDate = record.Type != "revisit" ? fields[FieldNames.Date]
            : record.RefersToTarget == record.Target ? fields[FieldNames.RefersToDate]
            : "";
        return new IndexLine(reach, record.Offset, record.Inner, record.Type, record.Status, fields[FieldNames.Payload], bodyDate, record.Target, record.Asked);
    }

    public static IndexLine Damaged(long offset, long reach) => new(reach, offset, 0, DamagedType, 0, "", "", "", "");

    /// <returns>The line, or <see langword="null"/> when it is none.</returns>
    public static IndexLine? Parse(string text)
    {
        var columns = text.Split('\t');
        return columns.Length == Columns
            && TryNumber(columns[0], out var reach)
            && TryNumber(columns[1], out var offset)
            && TryNumber(columns[2], out var inner)
            && TryNumber(columns[4], out var status) && status <= 599
                ? new IndexLine(reach, offset, inner, columns[3], (int)status, columns[5], columns[6], columns[7], columns[8])
                : null;
    }

    public override string ToString() => string.Join(
        '\t',
        Reach.ToString(CultureInfo.InvariantCulture),
        Offset.ToString(CultureInfo.InvariantCulture),
        Inner.ToString(CultureInfo.InvariantCulture),
        Cell(Type),
        Status.ToString(CultureInfo.InvariantCulture),
        Cell(Payload),
        Cell(BodyDate),
        Cell(Target),
        Cell(Asked));

    /// <summary>Foreign files may hold anything in a field.</summary>
    private static string Cell(string value) => Fields.OneLine(value, Fields.LongestAddress);

    private static bool TryNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
