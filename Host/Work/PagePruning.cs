using DiCoDe.Domain.Archiving;

namespace DiCoDe.Host.Work;

/// <summary>Deletes raw pages past their retention: they hold what cleaning takes out of ads.</summary>
internal sealed class PagePruning(IPageArchive archive, TimeProvider clock)
{
    /// <summary>Long enough to read a quarter again with better definitions.</summary>
    public const int UsualDays = 90;

    /// <summary>Deletes the files begun more than this many days ago.</summary>
    public PrunedFiles Prune(int days, bool isTrial) => archive.Prune(clock.GetUtcNow().AddDays(-days), isTrial);
}
