using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Host.Work;

/// <summary>Tries a definition on a few live pages, with all manners, and stores nothing.</summary>
internal sealed class PortalTrial(IPortalReader reader, HarvestLeave leave)
{
    /// <param name="portal">The definition.</param>
    /// <param name="mostPages">At most so many pages.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<TrialResult> TryAsync(PortalDefinition portal, int mostPages, CancellationToken cancel)
    {
        if (leave.RefusalToTry(portal) is { Length: > 0 } refusal)
        {
            return new TrialResult(0, [], [], refusal);
        }

        List<ScrapedAd> ads = [];
        List<string> problems = [];
        var paging = new PortalTrialPaging(reader.Prepare(portal), portal.Discovery);
        var pages = 0;
        var stopped = "";
        await foreach (var step in reader.ReadAsync(portal with { Fetch = portal.Fetch with { MaxPages = mostPages } }, HarvestPlan.Fresh with { TriesPaging = true }, cancel))
        {
            switch (step)
            {
                case HarvestStep.Visited { Visit: var visit }:
                    pages += visit.End == PageEnd.Read ? 1 : 0;
                    ads.AddRange(visit.Ads);
                    paging.Note(visit);
                    problems.AddRange(visit.NoAds.Append(visit.Reason).Where(problem => problem.Length > 0).Select(problem => $"{visit.Entry.Url}: {problem}"));
                    break;
                case HarvestStep.Stopped { Reason: var reason } when pages + problems.Count < mostPages:
                    stopped = reason;
                    break;
            }
        }

        return new TrialResult(pages, ads, problems, stopped) { Warnings = paging.Warnings };
    }
}
