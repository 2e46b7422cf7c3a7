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

    /// <summary>Makes the pages of a run ready to be found; their bodies are read when asked for.</summary>
    IRunPages Open(ArchivedRun run);
}
