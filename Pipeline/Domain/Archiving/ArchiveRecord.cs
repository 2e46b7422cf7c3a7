using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Domain.Archiving;

/// <summary>One thing met while an archive file is read.</summary>
public abstract record ArchiveRecord
{
    private ArchiveRecord()
    {
    }

    /// <summary>A page, whole.</summary>
    /// <param name="Page">The page; one that was unchanged (status 304) has the body of the earlier one, unless <see cref="IRunPages"/> gives it.</param>
    /// <param name="Run">The run that read it; <see langword="null"/> when the file is not one of ours.</param>
    /// <param name="Kind">What it was expected to hold; <see langword="null"/> when the file is not one of ours.</param>
    public sealed record Stored(Page Page, RunId? Run, PageKind? Kind) : ArchiveRecord;

    /// <summary>Something that cannot be read; what follows is read all the same where it can be found.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Offset">Where in the file, in bytes; in a compressed file, where the compressed part begins.</param>
    /// <param name="Reason">A sentence for the operator.</param>
    public sealed record Damaged(string File, long Offset, string Reason) : ArchiveRecord
    {
        /// <summary>File, byte and reason, for the operator.</summary>
        public string Place => $"{File} (byte {Offset}): {Reason}";
    }
}
