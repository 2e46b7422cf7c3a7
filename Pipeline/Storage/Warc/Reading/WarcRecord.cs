namespace DiCoDe.Storage.Warc.Reading;

/// <summary>One record, its block in memory.</summary>
/// <param name="Fields">Its named fields.</param>
/// <param name="Block">Its block.</param>
/// <param name="File">The file.</param>
/// <param name="Offset">Where the record, or the compressed part that holds it, begins in the file.</param>
/// <param name="Inner">Where the record begins in what the compressed part holds; 0 in a plain file.</param>
internal sealed record WarcRecord(Fields Fields, ReadOnlyMemory<byte> Block, string File, long Offset, long Inner)
{
    public string Type => Fields[FieldNames.Type].ToLowerInvariant();

    /// <summary>The address; some tools put it in angle brackets.</summary>
    public string Target => Fields[FieldNames.Target].Trim('<', '>', ' ');
}
