using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Ads;

/// <summary>Writes the ads of one run, within one transaction. Whatever the order in which observations come, the store ends the same:
/// first seen is the earliest, last seen the latest, and the words are those of the latest.</summary>
internal sealed class AdWriter : IDisposable
{
    private readonly long _run;
    private readonly long _portalId;
    private readonly string _portal;
    private readonly AdStatements _statements;
    private readonly HashSet<DateOnly> _days = [];

    public AdWriter(SqliteTransaction transaction, RunId run)
    {
        _run = run.Value;
        _statements = new AdStatements(transaction);
        Funnel = new FunnelWriter(transaction, run);
        using var row = _statements.PortalOfRun.Read(_run);
        if (!row.Read())
        {
            throw new InvalidOperationException($"There is no run {run}.");
        }

        _portalId = row.GetInt64(0);
        _portal = row.GetString(1);
    }

    /// <summary>The portal of the run, as the store numbers it.</summary>
    public long PortalId => _portalId;

    /// <summary>Where it is noted what became of each page and ad.</summary>
    public FunnelWriter Funnel { get; }

    /// <summary>Stores an ad and that the run saw it.</summary>
    public SavedAd Save(JobAd ad)
    {
        var saved = Store(ad);
        Funnel.Note(ad.SeenOn, FunnelNotes.Of(saved.Change));
        return saved;
    }

    /// <summary>Writes what is kept of all ads together.</summary>
    public void End() => Funnel.End();

    private SavedAd Store(JobAd ad)
    {
        if (!string.Equals(ad.Id.Portal.Value, _portal, StringComparison.Ordinal))
        {
            throw new ArgumentException($"Ad {ad.Id} is not of the run's portal {_portal}.", nameof(ad));
        }

        NoteDay(ad.SeenOn);
        var known = Find(ad.Id.Key);
        if (known is null)
        {
            var id = Add(ad);
            _statements.AddSighting.Run(id, _run);
            return new(id, AdChange.New);
        }

        var isFirstInRun = _statements.AddSighting.Run(known.Id, _run) == 1;
        var hasNewWords = Update(known, ad);
        return new(known.Id, (isFirstInRun, hasNewWords) switch
        {
            (false, _) => AdChange.SameRun,
            (true, true) => AdChange.Changed,
            _ => AdChange.SeenAgain,
        });
    }

    /// <summary>Stores that the run saw a known ad, whose words were not read.</summary>
    /// <returns>The ad, or <see langword="null"/> when it is not known; and whether the run sees it for the first time.</returns>
    public (long? Id, bool IsFirstInRun) Sight(string key, DateTimeOffset at, DateOnly day)
    {
        NoteDay(day);
        return Find(key) is { } known ? (known.Id, SightKnown(known.Id, at, day)) : (null, false);
    }

    /// <summary>The same for an ad whose number is known.</summary>
    public bool SightKnown(long id, DateTimeOffset at, DateOnly day)
    {
        NoteDay(day);
        _statements.SetLastSeen.Run(Iso.Of(at), Iso.Of(day), id);
        return _statements.AddSighting.Run(id, _run) == 1;
    }

    /// <summary>The number of a known ad.</summary>
    public long? NumberOf(string key) => Find(key)?.Id;

    public void Dispose()
    {
        Funnel.Dispose();
        _statements.Dispose();
    }

    private KnownAd? Find(string key)
    {
        using var row = _statements.Find.Read(_portalId, key);
        return row.Read()
            ? new KnownAd(
                row.GetInt64(0),
                row.GetString(1),
                Iso.Moment(row.GetString(2)),
                Iso.Day(row.GetString(3)),
                Iso.Moment(row.GetString(4)),
                AdRow.Posted(row.GetInt32(5), row.GetString(6)))
            : null;
    }

    private long Add(JobAd ad)
    {
        var seenAt = Iso.Of(ad.SeenAt);
        var seenOn = Iso.Of(ad.SeenOn);
        var id = _statements.AddAd.Number(
            _portalId, ad.Id.Key, seenAt, seenOn, seenAt, seenOn, Iso.Of(ad.Posted.NewOn(ad.SeenOn)),
            (int)ad.Posted.Kind, AdRow.Posted(ad.Posted), ad.Positions.Stated,
            ad.Place.Country, ad.Place.Region, ad.Place.Municipality, ad.Place.Text, ad.Employer, ad.ContentHash, ad.Terms.Reader,
            (int)ad.Place.Match, ad.Place.RegionCode, ad.Place.MunicipalityCode, ad.Advertiser.Key, (int)ad.Advertiser.Kind);
        SetWords(id, ad);
        return id;
    }

    /// <returns>Whether the ad now has other words than before.</returns>
    private bool Update(KnownAd known, JobAd ad)
    {
        var (firstSeenAt, firstSeenOn) = ad.SeenAt < known.FirstSeenAt ? (ad.SeenAt, ad.SeenOn) : (known.FirstSeenAt, known.FirstSeenOn);
        if (!IsLater(known, ad))
        {
            if (ad.SeenAt < known.FirstSeenAt)
            {
                _statements.SetFirstSeen.Run(Iso.Of(firstSeenAt), Iso.Of(firstSeenOn), Iso.Of(known.Posted.NewOn(firstSeenOn)), known.Id);
            }

            return false;
        }

        var hasNewWords = !string.Equals(known.ContentHash, ad.ContentHash, StringComparison.Ordinal);
        _statements.SetAd.Run(
            hasNewWords, Iso.Of(firstSeenAt), Iso.Of(firstSeenOn), Iso.Of(ad.SeenAt), Iso.Of(ad.SeenOn), Iso.Of(ad.Posted.NewOn(firstSeenOn)),
            (int)ad.Posted.Kind, AdRow.Posted(ad.Posted), ad.Positions.Stated,
            ad.Place.Country, ad.Place.Region, ad.Place.Municipality, ad.Place.Text, ad.Employer, ad.ContentHash, ad.Terms.Reader,
            (int)ad.Place.Match, ad.Place.RegionCode, ad.Place.MunicipalityCode, ad.Advertiser.Key, (int)ad.Advertiser.Kind, known.Id);
        SetWords(known.Id, ad);
        return hasNewWords;
    }

    /// <summary>Of two readings of the same moment the one stored later counts: a file read again with a corrected map must correct.</summary>
    private static bool IsLater(KnownAd known, JobAd ad) => ad.SeenAt >= known.LastSeenAt;

    private void SetWords(long id, JobAd ad)
    {
        _statements.SetWords.Run(
            id, ad.Url?.AbsoluteUri ?? "", ad.Title, ad.Text, SectionText.Of(ad.Sections), Iso.Of(ad.ValidThrough),
            ad.Pay, ad.Contract, ad.Hours, ad.WorkMode, ad.Category, ad.PersonalDataRemoved,
            ad.Schooling, ad.Experience, TermsText.Of(ad.Terms));
        _statements.Terms.Save(id, ad);
    }

    private void NoteDay(DateOnly day)
    {
        if (_days.Add(day))
        {
            _statements.AddDay.Run(_run, Iso.Of(day));
        }
    }

    private sealed record KnownAd(
        long Id, string ContentHash, DateTimeOffset FirstSeenAt, DateOnly FirstSeenOn, DateTimeOffset LastSeenAt, PostingDate Posted);
}
