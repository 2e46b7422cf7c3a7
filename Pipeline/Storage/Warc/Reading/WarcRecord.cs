using System.Globalization;

using DiCoDe.Storage.Warc.Reading.Http;

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
    public string Target => Address(FieldNames.Target);

    /// <summary>The address of the record that holds the body, in a revisit.</summary>
    public string RefersToTarget => Address(FieldNames.RefersToTarget);

    /// <summary>The address that was asked for: the target's, when nothing else is said.</summary>
    public string Asked => Fields[FieldNames.Requested] is { Length: > 0 } requested ? requested : Target;

    /// <summary>Whether a browser drew the page; its block is then the body, whatever type it claims.</summary>
    public bool IsDrawn => Fields[FieldNames.Drawn] == "true";

    /// <summary>Whether the block is an HTTP message.</summary>
    public bool IsHttp => !IsDrawn && Fields[FieldNames.ContentType].StartsWith("application/http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the server said that a page had not changed.</summary>
    public bool IsNotModified => Type == "revisit" && Fields[FieldNames.Profile].EndsWith("/server-not-modified", StringComparison.OrdinalIgnoreCase);

    /// <summary>The HTTP status; 200 where none is told, 0 where it cannot be read.</summary>
    public int Status => IsHttp ? HttpMessage.StatusOf(Block.Span) ?? 0
        : int.TryParse(Fields[FieldNames.Status], NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599 ? status
        : 200;

    private string Address(string name) => Fields[name].Trim('<', '>', ' ');
}
