using System.Runtime.CompilerServices;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Settings;

namespace DiCoDe.Host.Work;

/// <summary>Keeps the raw pages of harvests in the archive, before anything else is done with them.</summary>
internal sealed class PageKeeping(IPageArchive archive, Contact contact, KeepingOptions options, TimeProvider clock)
{
    /// <summary>The same visits; each answer of the portal is in the archive when its visit is passed on.</summary>
    public async IAsyncEnumerable<PageVisit> KeepAsync(Run run, IAsyncEnumerable<PageVisit> visits, [EnumeratorCancellation] CancellationToken cancel)
    {
        IPageWriter? writer = null;
        try
        {
            await foreach (var visit in visits.WithCancellation(cancel))
            {
                if (options.IsOn && visit.Page is { } page)
                {
                    writer ??= Begin(run);
                    writer.Append(page, visit.Entry.Kind);
                }

                yield return visit;
            }
        }
        finally
        {
            writer?.Dispose();
        }
    }

    private IPageWriter Begin(Run run) => archive.Begin(new ArchiveStart
    {
        Portal = run.Portal,
        Run = run.Id,
        ObservedAt = run.ObservedAt,
        BegunAt = clock.GetUtcNow(),
        Version = Services.Version,
        Contact = contact.Address,
    });
}
