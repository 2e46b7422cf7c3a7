using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Ads;
using DiCoDe.Storage.Sqlite.Duplicates;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>The funnel of a week: what runs noted of pages and ads, then what is known of the ads first seen on each day.</summary>
internal static class FunnelRows
{
    private const string Notes = """
        SELECT portal.key, f.day, f.note, SUM(f.times)
        FROM run_funnel f
        JOIN run ON run.id = f.run_id
        JOIN portal ON portal.id = run.portal_id
        WHERE f.day BETWEEN @1 AND @2
        GROUP BY portal.key, f.day, f.note
        ORDER BY portal.key, f.day, f.note
        """;

    private const string FirstSeen = """
        SELECT portal.key, ad.first_seen_on, COUNT(*),
               SUM(ad.posted_kind = @3), SUM(ad.posted_kind = @4),
               SUM(ad.region <> ''), SUM(ad.region = '' AND ad.place_match <> 0),
               SUM(ad.classified_by <> 0 AND c.occupation_id IS NOT NULL), SUM(ad.classified_by = 0),
               SUM(ad.new_on BETWEEN @1 AND @2)
        FROM ad
        JOIN portal ON portal.id = ad.portal_id
        LEFT JOIN classification c ON c.ad_id = ad.id
        WHERE ad.first_seen_on BETWEEN @1 AND @2
        GROUP BY portal.key, ad.first_seen_on
        """;

    /// <summary>The rows: by portal, day and step, what passed first; only days on which a run noted anything.</summary>
    public static IReadOnlyList<FunnelRow> Read(SqliteTransaction transaction, IsoWeek week, LinkedAds linked)
    {
        var firstSeen = FirstSeenOf(transaction, week);
        var repeats = RepeatsOf(transaction, week, linked);
        return
        [
            .. NotesOf(transaction, week)
                .GroupBy(note => (note.Portal, note.Day))
                .SelectMany(day => Rows(day.Key.Portal, day.Key.Day, day.ToDictionary(note => note.Note, note => note.Times, StringComparer.Ordinal), firstSeen.GetValueOrDefault(day.Key) with { Repeats = repeats.GetValueOrDefault(day.Key) }))
                .Where(row => row.Reason.Length == 0 || row.Number != 0),
        ];
    }

    private static IEnumerable<FunnelRow> Rows(PortalId portal, DateOnly day, Dictionary<string, int> notes, FirstSeenAds ads)
    {
        var read = FunnelNotes.Of(Domain.Harvesting.PageEnd.Read);
        yield return Row(FunnelStep.Page, "", notes.GetValueOrDefault(read));
        foreach (var (note, times) in notes.Where(one => one.Key.StartsWith(FunnelNotes.PagePrefix, StringComparison.Ordinal) && one.Key != read))
        {
            yield return Row(FunnelStep.Page, note[FunnelNotes.PagePrefix.Length..], times);
        }

        var repeated = notes.GetValueOrDefault(FunnelNotes.Repeated);
        var (changed, again) = (notes.GetValueOrDefault(FunnelNotes.Changed), notes.GetValueOrDefault(FunnelNotes.SeenAgain));
        var kept = notes.GetValueOrDefault(FunnelNotes.New) + changed + again;
        var rejected = notes.Where(one => one.Key.StartsWith(FunnelNotes.RejectedPrefix, StringComparison.Ordinal)).ToList();
        yield return Row(FunnelStep.Found, "", kept + repeated + rejected.Sum(one => one.Value));
        yield return Row(FunnelStep.Kept, "", kept);
        yield return Row(FunnelStep.Kept, "met-again-in-run", repeated);
        foreach (var (note, times) in rejected)
        {
            yield return Row(FunnelStep.Kept, note[FunnelNotes.RejectedPrefix.Length..], times);
        }

        yield return Row(FunnelStep.New, "", ads.All);
        yield return Row(FunnelStep.New, "known-unchanged", again);
        yield return Row(FunnelStep.New, "known-changed", changed);
        yield return Row(FunnelStep.New, FunnelRow.Reordered, kept - changed - again - ads.All);
        yield return Row(FunnelStep.Unique, "", ads.All - ads.Repeats);
        yield return Row(FunnelStep.Unique, "repeats-another", ads.Repeats);
        yield return Row(FunnelStep.Dated, "", ads.Dated);
        yield return Row(FunnelStep.Dated, "only-a-bound", ads.Bound);
        yield return Row(FunnelStep.Dated, "no-date", ads.All - ads.Dated - ads.Bound);
        yield return Row(FunnelStep.Placed, "", ads.Placed);
        yield return Row(FunnelStep.Placed, "region-not-known", ads.PlacedBadly);
        yield return Row(FunnelStep.Placed, "no-place", ads.All - ads.Placed - ads.PlacedBadly);
        yield return Row(FunnelStep.Classified, "", ads.Coded);
        yield return Row(FunnelStep.Classified, "waiting", ads.Waiting);
        yield return Row(FunnelStep.Classified, "not-coded", ads.All - ads.Coded - ads.Waiting);
        yield return Row(FunnelStep.Counted, "", ads.Counted);
        yield return Row(FunnelStep.Counted, "posted-in-another-week", ads.All - ads.Counted);

        FunnelRow Row(FunnelStep step, string reason, int number) => new(portal, day, step, reason, number);
    }

    private static List<(PortalId Portal, DateOnly Day, string Note, int Times)> NotesOf(SqliteTransaction transaction, IsoWeek week)
    {
        using var statement = new Statement(transaction, Notes, 2);
        using var row = statement.Read(Iso.Of(week.Monday), Iso.Of(week.Sunday));
        List<(PortalId, DateOnly, string, int)> notes = [];
        while (row.Read())
        {
            notes.Add((new PortalId(row.GetString(0)), Iso.Day(row.GetString(1)), row.GetString(2), row.GetInt32(3)));
        }

        return notes;
    }

    /// <summary>How many of the ads first seen on each day repeat an earlier one.</summary>
    private static Dictionary<(PortalId Portal, DateOnly Day), int> RepeatsOf(SqliteTransaction transaction, IsoWeek week, LinkedAds linked)
    {
        using var statement = new Statement(
            transaction, "SELECT ad.id, portal.key, ad.first_seen_on FROM ad JOIN portal ON portal.id = ad.portal_id WHERE ad.first_seen_on BETWEEN @1 AND @2", 2);
        using var row = statement.Read(Iso.Of(week.Monday), Iso.Of(week.Sunday));
        Dictionary<(PortalId, DateOnly), int> repeats = [];
        while (row.Read())
        {
            if (linked.IsRepeat(row.GetInt64(0)))
            {
                var day = (new PortalId(row.GetString(1)), Iso.Day(row.GetString(2)));
                repeats[day] = repeats.GetValueOrDefault(day) + 1;
            }
        }

        return repeats;
    }

    private static Dictionary<(PortalId Portal, DateOnly Day), FirstSeenAds> FirstSeenOf(SqliteTransaction transaction, IsoWeek week)
    {
        using var statement = new Statement(transaction, FirstSeen, 4);
        using var row = statement.Read(Iso.Of(week.Monday), Iso.Of(week.Sunday), (int)PostingDateKind.Day, (int)PostingDateKind.OnOrBefore);
        Dictionary<(PortalId, DateOnly), FirstSeenAds> ads = [];
        while (row.Read())
        {
            ads.Add(
                (new PortalId(row.GetString(0)), Iso.Day(row.GetString(1))),
                new FirstSeenAds(row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetInt32(8), row.GetInt32(9)));
        }

        return ads;
    }

    private readonly record struct FirstSeenAds(int All, int Dated, int Bound, int Placed, int PlacedBadly, int Coded, int Waiting, int Counted)
    {
        public int Repeats { get; init; }
    }
}
