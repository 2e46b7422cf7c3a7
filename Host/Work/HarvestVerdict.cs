using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Judging;

namespace DiCoDe.Host.Work;

/// <summary>How a harvest ended, from what was seen of it and from what is usual.</summary>
internal static class HarvestVerdict
{
    public static (RunState State, string Reason) Of(HarvestTally tally, HarvestRecord harvest, HarvestBands bands, IReadOnlyList<HarvestRecord> history)
    {
        var isEmpty = harvest.AdsSeen == 0;
        List<string> reasons = [];
        if (tally.Stopped is { } stopped)
        {
            reasons.Add(stopped.Reason);
        }

        if (isEmpty)
        {
            reasons.Add(tally.Stopped is null ? "No se encontró ningún anuncio." : "");
        }

        if (tally.Stopped is null && tally.FirstListingMissed.Length > 0)
        {
            reasons.Add($"No se leyó toda la lista: {tally.FirstListingMissed}.");
        }

        reasons.AddRange(isEmpty ? [] : HarvestJudge.Judge(harvest, bands, history));
        if (reasons.Count == 0)
        {
            return (RunState.Complete, "");
        }

        if (tally.Misses.Count > 0)
        {
            reasons.Add($"Páginas con problemas: {string.Join("; ", tally.Misses)}.");
        }

        return (isEmpty ? RunState.Refused : RunState.Partial, string.Join(' ', reasons.Where(reason => reason.Length > 0)));
    }
}
