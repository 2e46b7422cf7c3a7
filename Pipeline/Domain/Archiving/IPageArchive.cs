namespace DiCoDe.Domain.Archiving;

/// <summary>Where raw pages are kept.</summary>
public interface IPageArchive
{
    /// <summary>Begins a new file for one life of one run; never goes on with an old one.</summary>
    /// <exception cref="InputException">The folder or the file cannot be written.</exception>
    IPageWriter Begin(ArchiveStart start);

    /// <summary>Reads a file, ours or anybody's, from start to end. Damage is a record, not an exception.</summary>
    IAsyncEnumerable<ArchiveRecord> ReadAsync(string file, CancellationToken cancel);

    /// <summary>What the archive holds, in the order observed.</summary>
    IReadOnlyList<ArchivedRun> Runs();

    /// <summary>Deletes the files that were begun before a moment. A later page that refers to a body in one of them is then told as damaged when it is read.</summary>
    /// <param name="begunBefore">The moment.</param>
    /// <param name="isTrial">Whether nothing is deleted, only told.</param>
    /// <exception cref="InputException">A file cannot be deleted; those before it are.</exception>
    PrunedFiles Prune(DateTimeOffset begunBefore, bool isTrial);

    /// <summary>Makes the pages of a run ready to be found; their bodies are read when asked for.</summary>
    IRunPages Open(ArchivedRun run);
}
