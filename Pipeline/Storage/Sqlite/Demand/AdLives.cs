using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>How long ads were open, as it was known at the end of a week.</summary>
/// <remarks>Harvests say themselves when an ad closed. Of an imported ad it is the first day on which its portal was observed and it was not, for a
/// file is taken to list all that is open (one that lists only the newest makes lives too short). An ad that was there on the first day its portal was ever observed, and does not say when it was posted, began nobody knows
/// when: it is left out.</remarks>
internal static class AdLives
{
    private const string Days = """
        SELECT DISTINCT run.portal_id, d.day
        FROM run_day d JOIN run ON run.id = d.run_id
        WHERE run.state <> 'refused' AND d.day <= @1
        ORDER BY run.portal_id, d.day
        """;

    private const string Query = """
        SELECT ad.portal_id, ad.key, concept.uri, ad.first_seen_on, MIN(ad.last_seen_on, @2), ad.posted_kind, ad.posted_on, ad.last_seen_on > @2, s.ad_id IS NOT NULL,
               CASE WHEN s.closed_on <> '' AND s.closed_on <= @2 THEN s.closed_on ELSE '' END, COALESCE(s.closed_how, '')
        FROM ad
        LEFT JOIN ad_state s ON s.ad_id = ad.id
        LEFT JOIN classification c ON c.ad_id = ad.id AND ad.classified_by <> 0
        LEFT JOIN concept ON concept.id = c.occupation_id
        WHERE ad.first_seen_on <= @2 AND ad.last_seen_on >= @1
        ORDER BY ad.id
        """;

    public static IEnumerable<AdLife> Read(SqliteTransaction transaction, IsoWeek from, IsoWeek to) => ReadAll(transaction, from, to).Select(one => one.Life);

    public static IEnumerable<ExportedLife> ReadAll(SqliteTransaction transaction, IsoWeek from, IsoWeek to)
    {
        var days = DaysOf(transaction, to);
        var portals = PortalsOf(transaction);
        using var statement = new Statement(transaction, Query, 2);
        using var row = statement.Read(Iso.Of(from.Monday), Iso.Of(to.Sunday));
        while (row.Read())
        {
            if (days.TryGetValue(row.GetInt64(0), out var observed) && LifeOf(row, observed) is { } life)
            {
                yield return new ExportedLife(new AdId(portals[row.GetInt64(0)], row.GetString(1)), Iso.Day(row.GetString(3)), life, life.IsClosed ? row.GetString(10) : "");
            }
        }
    }

    private static AdLife? LifeOf(SqliteDataReader row, List<DateOnly> observed)
    {
        var (firstSeen, lastSeen) = (Iso.Day(row.GetString(3)), Iso.Day(row.GetString(4)));
        var posted = row.GetInt32(5) == (int)PostingDateKind.Day ? Iso.DayOrNone(row.GetString(6)) : null;
        var began = posted < firstSeen ? posted.Value : firstSeen;
        if (posted is null && firstSeen == observed[0])
        {
            return null;
        }

        var closed = (IsSeenLater: row.GetBoolean(7), IsHarvested: row.GetBoolean(8)) switch
        {
            { IsSeenLater: true } => null,
            { IsHarvested: true } => Iso.DayOrNone(row.GetString(9)),
            _ => FirstAfter(observed, lastSeen),
        };
        var ended = closed > lastSeen ? closed.Value : lastSeen;
        return new AdLife(
            row.IsDBNull(2) ? ConceptUri.None : new ConceptUri(row.GetString(2)), firstSeen.DayNumber - began.DayNumber, ended.DayNumber - began.DayNumber, closed is not null);
    }

    /// <summary>The first of the days, which are in order, after one.</summary>
    private static DateOnly? FirstAfter(List<DateOnly> days, DateOnly day)
    {
        var at = days.BinarySearch(day.AddDays(1));
        at = at < 0 ? ~at : at;
        return at < days.Count ? days[at] : null;
    }

    /// <summary>The days on which each portal was observed, in order.</summary>
    private static Dictionary<long, List<DateOnly>> DaysOf(SqliteTransaction transaction, IsoWeek to)
    {
        using var statement = new Statement(transaction, Days, 1);
        using var row = statement.Read(Iso.Of(to.Sunday));
        Dictionary<long, List<DateOnly>> days = [];
        while (row.Read())
        {
            if (!days.TryGetValue(row.GetInt64(0), out var known))
            {
                days.Add(row.GetInt64(0), known = []);
            }

            known.Add(Iso.Day(row.GetString(1)));
        }

        return days;
    }

    private static Dictionary<long, PortalId> PortalsOf(SqliteTransaction transaction)
    {
        using var statement = new Statement(transaction, "SELECT id, key FROM portal", 0);
        using var row = statement.Read();
        Dictionary<long, PortalId> portals = [];
        while (row.Read())
        {
            portals.Add(row.GetInt64(0), new PortalId(row.GetString(1)));
        }

        return portals;
    }
}
