using System.Runtime.CompilerServices;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Harvesting.Drawing;
using DiCoDe.Scraper.Sources;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>One reading of one portal: takes pages from the frontier, fetches and reads several at a time, and settles them one after the other.</summary>
internal sealed class Harvest(PortalDefinition portal, HarvestPlan plan, IPageFetcher fetcher, IPageSource pages, TimeProvider clock)
{
    private readonly Frontier _frontier = new(plan.TriesPaging);
    private readonly Patience _patience = new(portal, plan, clock);
    private readonly Recollection _recollection = new(portal, plan, clock);
    private readonly Listings _listings = new();
    private readonly KnownRuns _knownRuns = new(portal.Discovery.StopAfterKnown);
    private readonly HashSet<string> _ads = new(StringComparer.Ordinal);
    private readonly BrowserWhenNeeded? _browser = portal.Fetch.Mode == FetchMode.Auto && fetcher is IPageDrawer drawer ? new(drawer, pages) : null;

    public async IAsyncEnumerable<HarvestStep> RunAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        Begin();
        List<Task<Reading>> underway = [];
        HarvestStep.Stopped? end = null;
        var isLookedAgain = false;
        while (true)
        {
            while (end is null && underway.Count < portal.Fetch.Concurrency && _frontier.TryTake(out var entry))
            {
                end = _patience.Ask();
                if (end is null)
                {
                    underway.Add(ReadAsync(entry, cancel));
                }
            }

            if (underway.Count == 0)
            {
                // Where no listing came, the portal may have moved or be broken: what its ads then answer says nothing of them.
                if (end is not null || isLookedAgain || _listings.Problem() is not null)
                {
                    break;
                }

                isLookedAgain = true;
                await LookAgainAsync(cancel);
                continue;
            }

            var done = await Task.WhenAny(underway);
            underway.Remove(done);
            var reading = await done;
            _patience.Note(reading.Outcome);
            if (reading.Outcome is FetchOutcome.Impossible { Reason: var reason })
            {
                end ??= new HarvestStep.Stopped(reason);
                continue;
            }

            yield return new HarvestStep.Visited(await SettleAsync(reading, cancel));
        }

        end ??= _listings.Problem();
        if (end is not null)
        {
            yield return end;
        }
        else if (_listings.AreComplete)
        {
            yield return new HarvestStep.ListingsComplete();
        }
    }

    private void Begin()
    {
        foreach (var done in plan.Done)
        {
            _frontier.NoteDone(done);
        }

        foreach (var entry in plan.Waiting.Concat(StartPages.Of(portal.Discovery, plan)))
        {
            _frontier.TryAdd(entry);
        }

        _listings.Begin(portal.Discovery, plan);
    }

    private async Task<Reading> ReadAsync(FrontierEntry entry, CancellationToken cancel)
    {
        var at = clock.GetUtcNow();
        var mark = await _recollection.MarkOfAsync(entry, cancel);
        var request = new PageRequest(entry.Url) { Body = entry.Body, BodyType = entry.BodyType, Known = mark?.Validators };

        // A sitemap that its index calls older than our last reading needs no asking.
        var isOld = mark is not null && entry.Kind != PageKind.Ad && entry.ChangedAt <= mark.ReadAt;
        var outcome = isOld ? new FetchOutcome.NotModified(IsAsked: false) : await fetcher.FetchAsync(request, cancel);
        return outcome switch
        {
            FetchOutcome.Fetched { Page: var page } when _browser is not null => await _browser.ReadAsync(entry, page, cancel),
            FetchOutcome.Fetched { Page: var page } => new Reading(entry, page.FetchedAt, outcome, pages.Read(entry, page)),
            _ => new Reading(entry, at, outcome, PageFindings.None),
        };
    }

    /// <summary>Open ads whose page was not read for long are looked at again, whether they are still listed or not.</summary>
    private async ValueTask LookAgainAsync(CancellationToken cancel)
    {
        foreach (var entry in (await _recollection.DueAsync(cancel)).Where(due => !_ads.Contains(due.AdKey)))
        {
            _frontier.TryAdd(entry);
        }
    }

    /// <summary>What is new in a reading, compared with this harvest and with earlier ones.</summary>
    private async ValueTask<PageVisit> SettleAsync(Reading reading, CancellationToken cancel)
    {
        var (entry, _, outcome, findings) = reading;
        var visit = AdPages.Settle(reading);
        visit = visit with { Ads = [.. visit.Ads.Where(ad => _ads.Add(ad.Id.Key))] };
        List<FrontierEntry> found = [];
        List<string> sighted = [.. visit.Sighted];
        var fresh = findings.Found.Where(next => !_frontier.Knows(next.Url) && !_ads.Contains(next.AdKey)).ToList();
        var weighed = await _recollection.WeighAsync(fresh, cancel);
        foreach (var next in weighed)
        {
            if (next.NeedsReading)
            {
                found.Add(next.Entry);
            }
            else if (_ads.Add(next.Entry.AdKey))
            {
                _frontier.NoteDone(next.Entry.Url);
                sighted.Add(next.Entry.AdKey);
            }
        }

        // A page of a list with no ad that is new to this harvest is the last: some portals repeat it for ever.
        if (entry.Kind is PageKind.Listing or PageKind.Json or PageKind.Feed && visit.Ads.Count + sighted.Count + found.Count(next => next.Kind == PageKind.Ad) == 0)
        {
            found.Clear();
        }

        // Where the newest ads come first, a row of known ones says that the rest is known as well.
        var isPartial = findings.IsPartial;
        if (await _knownRuns.AreEnoughAsync(entry, visit.Ads, weighed, _recollection, cancel))
        {
            isPartial |= found.RemoveAll(next => next.Kind == entry.Kind) > 0;
        }

        found = [.. found.Where(_frontier.TryAdd)];
        _listings.Note(entry, outcome, visit, isPartial);
        return visit with { Found = found, Sighted = sighted };
    }
}
