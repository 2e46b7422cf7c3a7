using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Sqlite.Ads;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Harvests;

/// <summary>Writes the visits of one run, within one transaction.</summary>
internal sealed class VisitWriter : IDisposable
{
    private readonly long _run;
    private readonly string _definition;
    private readonly AdWriter _ads;
    private readonly VisitStatements _statements;
    private readonly FrontierRows _frontier;
    private readonly Dictionary<AdField, int> _filled = [];
    private readonly Dictionary<string, long> _pages = new(StringComparer.Ordinal);

    public VisitWriter(SqliteTransaction transaction, RunId run, string definition)
    {
        _run = run.Value;
        _definition = definition;
        _ads = new AdWriter(transaction, run);
        _statements = new VisitStatements(transaction);
        _frontier = new FrontierRows(transaction, run.Value);
    }

    /// <summary>What the visits so far add to the run's numbers.</summary>
    public RunCounts Counts { get; private set; } = new();

    public void Save(SettledVisit settled)
    {
        var (visit, day, ads) = settled;
        Counts = Counts.Plus(CountsOf(visit));
        _ads.Funnel.Note(day, FunnelNotes.Of(visit.End));
        var listing = ListingOf(visit);
        foreach (var (scraped, outcome) in visit.Ads.Zip(ads))
        {
            SaveAd(visit, scraped, outcome, day, listing);
        }

        foreach (var key in visit.Sighted)
        {
            if (_ads.Sight(key, visit.At, day) is { Id: { } id })
            {
                _statements.Reappear.Run(id, listing);
                Counts = Counts with { AdsSighted = Counts.AdsSighted + 1 };
            }
        }

        foreach (var (key, how) in visit.Closed)
        {
            if (_ads.NumberOf(key) is { } id && _statements.Close.Run(Iso.Of(day), HarvestCodes.Of(how), id) == 1)
            {
                Counts = Counts with { AdsClosed = Counts.AdsClosed + 1 };
            }
        }

        Mark(visit, day, listing);
        NoteFrontier(visit);
    }

    /// <summary>Writes what is kept of all visits together.</summary>
    public void End()
    {
        foreach (var (field, filled) in _filled)
        {
            _statements.AddField.Run(_run, field.Name(), filled);
        }

        _ads.End();
    }

    public void Dispose()
    {
        _frontier.Dispose();
        _statements.Dispose();
        _ads.Dispose();
    }

    private void SaveAd(PageVisit visit, ScrapedAd scraped, AdOutcome outcome, DateOnly day, long listing)
    {
        foreach (var field in scraped.Fields.Keys.Where(field => outcome is not AdOutcome.Accepted { Ad: var clean } || clean.Understands(field)))
        {
            _filled[field] = _filled.GetValueOrDefault(field) + 1;
        }

        if (outcome is not AdOutcome.Accepted { Ad: var ad })
        {
            Counts = Counts with { AdsFound = Counts.AdsFound + 1, AdsRejected = Counts.AdsRejected + 1 };
            _ads.Funnel.Note(day, FunnelNotes.Rejected(((AdOutcome.Rejected)outcome).Reason));
            return;
        }

        var saved = _ads.Save(ad);
        var isOver = ad.ValidThrough < day;
        var closes = isOver && !_statements.IsClosed(saved.Id);
        var page = visit.Entry.Kind == PageKind.Ad ? visit.Entry.Url.AbsoluteUri : "";
        _statements.SetState.Run(
            saved.Id, _ads.PortalId, page, HarvestCodes.HashOf(page), listing, page.Length > 0 && visit.Page is not null ? Iso.Of(visit.At) : "",
            isOver ? Iso.Of(ad.ValidThrough) : "", isOver ? HarvestCodes.ValidThrough : "");
        Counts = Counts with
        {
            AdsFound = Counts.AdsFound + 1,
            AdsNew = Counts.AdsNew + (saved.Change == AdChange.New ? 1 : 0),
            AdsChanged = Counts.AdsChanged + (saved.Change == AdChange.Changed ? 1 : 0),
            AdsSeenAgain = Counts.AdsSeenAgain + (saved.Change == AdChange.SeenAgain ? 1 : 0),
            AdsRepeated = Counts.AdsRepeated + (saved.Change == AdChange.SameRun ? 1 : 0),
            AdsClosed = Counts.AdsClosed + (closes ? 1 : 0),
            PersonalDataRemoved = Counts.PersonalDataRemoved + ad.PersonalDataRemoved,
        };
    }

    /// <summary>Remembers the page: what to ask with next time, and what an unchanged one still lists.</summary>
    private void Mark(PageVisit visit, DateOnly day, long listing)
    {
        switch (visit)
        {
            case { End: PageEnd.Read, Entry.Kind: not PageKind.Ad, Page: { } page }:
                var leadsOn = visit.NoAds.Count > 0 || visit.Found.Any(found => found.Kind != PageKind.Ad);
                _statements.MarkPage.Run((int)visit.Entry.Kind, Iso.Of(visit.At), page.Validators.ETag, page.Validators.LastModified, leadsOn ? 1 : 0, _definition, listing);
                break;
            case { End: PageEnd.Read, Page.Validators: { AreStated: true } stated }:
                _statements.MarkPage.Run((int)PageKind.Ad, Iso.Of(visit.At), stated.ETag, stated.LastModified, 0, _definition, PageIdOf(visit.Entry.Url, PageKind.Ad));
                break;
            case { End: PageEnd.Unchanged, Entry.Kind: PageKind.Ad }:
                if (_ads.NumberOf(visit.Entry.AdKey) is { } ad)
                {
                    _statements.NoteReading.Run(Iso.Of(visit.At), ad);
                }

                break;
            case { End: PageEnd.Unchanged }:
                SightAllOf(visit, day, listing);
                break;
            case { End: PageEnd.Missed or PageEnd.Blocked, Entry: { Kind: PageKind.Ad, IsKnown: false } } when listing != 0:
                _statements.ForgetPage.Run(listing);
                break;
        }
    }

    private void SightAllOf(PageVisit visit, DateOnly day, long listing)
    {
        List<long> listed = [];
        using (var rows = _statements.ListedIn.Read(listing))
        {
            while (rows.Read())
            {
                listed.Add(rows.GetInt64(0));
            }
        }

        foreach (var id in listed)
        {
            _statements.Reappear.Run(id, listing);
            Counts = _ads.SightKnown(id, visit.At, day) ? Counts with { AdsSighted = Counts.AdsSighted + 1 } : Counts;
        }

        _statements.NotePageUnchanged.Run(Iso.Of(visit.At), _ads.PortalId, visit.Entry.Url.AbsoluteUri);
    }

    private void NoteFrontier(PageVisit visit)
    {
        _frontier.Done(visit.Entry);
        foreach (var found in visit.Found)
        {
            _frontier.Add(found);
        }
    }

    /// <summary>The page that lists the ads of a visit: itself, or for the page of an ad the one that named it.</summary>
    private long ListingOf(PageVisit visit) => visit.Entry switch
    {
        { Kind: not PageKind.Ad, Url: var url, Kind: var kind } => PageIdOf(url, kind),
        { ListedIn: { } listing } => PageIdOf(listing, PageKind.Listing),
        _ => 0,
    };

    private long PageIdOf(Uri url, PageKind kind)
    {
        var address = url.AbsoluteUri;
        if (!_pages.TryGetValue(address, out var id))
        {
            _pages[address] = id = _statements.PageId.Number(_ads.PortalId, address, (int)kind);
        }

        return id;
    }

    private static RunCounts CountsOf(PageVisit visit) => new()
    {
        Pages = visit.End == PageEnd.Read ? 1 : 0,
        PagesMissed = visit.End is PageEnd.Blocked or PageEnd.Missed ? 1 : 0,
        PagesGone = visit.End == PageEnd.Gone ? 1 : 0,
        PagesExcluded = visit.End == PageEnd.Excluded ? 1 : 0,
        PagesUnchanged = visit.End == PageEnd.Unchanged ? 1 : 0,
        Bytes = visit.Bytes,
        NoAds = visit.NoAds.Count,
    };
}
