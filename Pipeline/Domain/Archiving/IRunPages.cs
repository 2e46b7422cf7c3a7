namespace DiCoDe.Domain.Archiving;

/// <summary>The pages of one run, found by address and read one at a time.</summary>
public interface IRunPages
{
    /// <summary>The addresses asked for, in the order first read.</summary>
    IReadOnlyList<Uri> Urls { get; }

    /// <summary>Where the run's files cannot be read, as far as it is known: what is met by <see cref="Find"/> adds to it. Which pages stood there, nobody can tell.</summary>
    IReadOnlyList<ArchiveRecord.Damaged> Damage { get; }

    /// <summary>
    /// The page that was asked for at this address, the last one when there are several. One of which the server said that it had
    /// not changed comes as that answer: status 304 and no body.
    /// </summary>
    /// <returns>The page, what is wrong with it, or <see langword="null"/> when the run did not read it.</returns>
    ArchiveRecord? Find(Uri url);
}
