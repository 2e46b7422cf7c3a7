using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Judging;

namespace DiCoDe.Host.Work;

/// <summary>Reads a portal's kept pages by today's definition, and compares what it finds with what was found before.</summary>
internal sealed class PortalCheckup(IPortalReader reader, IPageArchive archive, IHarvestStore harvests)
{
    /// <summary>So many harvests back what was found is remembered.</summary>
    private const int History = 100;

    /// <param name="portal">The definition of today.</param>
    /// <param name="earlier">The definition to compare with; <see langword="null"/> compares with what the harvests found when they ran.</param>
    /// <param name="mostPages">At most so many pages, of the latest harvests.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<CheckupResult> CheckAsync(PortalDefinition portal, PortalDefinition? earlier, int mostPages, CancellationToken cancel)
    {
        var now = reader.Prepare(portal);
        var then = earlier is null ? null : reader.Prepare(earlier);
        var records = (await harvests.RecordsAsync(portal.Id, History, cancel)).ToDictionary(record => record.Run.Id);
        var result = new CheckupResult();
        foreach (var run in archive.Runs().Where(run => run.Portal == portal.Id).Reverse())
        {
            if (result.Pages >= mostPages)
            {
                break;
            }

            ReadRun(archive.Open(run), portal, now, then, result, cancel);
            if (then is null && records.TryGetValue(run.Run, out var record))
            {
                result.Before.Add(record.AdsRead, record.Filled);
            }
        }

        return result;
    }

    private static void ReadRun(IRunPages pages, PortalDefinition portal, IPageReading now, IPageReading? then, CheckupResult result, CancellationToken cancel)
    {
        foreach (var url in pages.Urls)
        {
            cancel.ThrowIfCancellationRequested();
            if (pages.Find(url) is ArchiveRecord.Stored { Page: { Status: 200 } page, Kind: { } kind })
            {
                // Which page of its list it was is not kept. None follows it here, and none is to be missed.
                var entry = new FrontierEntry(url, kind) { Depth = portal.Discovery.MaxDepth };
                result.Pages++;
                Count(portal, now.Read(entry, page), result.Now, result);
                Count(portal, then?.Read(entry, page), result.Before, result: null);
            }
        }

        result.Damage.AddRange(pages.Damage);
    }

    private static void Count(PortalDefinition portal, PageVisit? visit, FieldFill fill, CheckupResult? result)
    {
        foreach (var ad in visit?.Ads ?? [])
        {
            fill.Add(ad, PortalIdentity.Of(portal));
        }

        result?.Problems.AddRange((visit?.NoAds ?? []).Select(problem => $"{visit!.Entry.Url}: {problem}"));
    }
}
