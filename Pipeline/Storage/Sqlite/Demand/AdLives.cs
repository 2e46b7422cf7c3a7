using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
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
    private const string Query = """
        WITH day AS (
            SELECT run.portal_id, d.day
            FROM run_day d JOIN run ON run.id = d.run_id
            WHERE run.state <> 'refused' AND d.day <= @2
            GROUP BY run.portal_id, d.day
        ), first AS (
            SELECT portal_id, MIN(day) AS day FROM day GROUP BY portal_id
        )
        SELECT concept.uri, ad.first_seen_on, MIN(ad.last_seen_on, @2), ad.posted_kind, ad.posted_on, ad.last_seen_on > @2, s.ad_id IS NOT NULL,
               CASE WHEN s.closed_on <> '' AND s.closed_on <= @2 THEN s.closed_on ELSE '' END,
               COALESCE((SELECT MIN(day.day) FROM day WHERE day.portal_id = ad.portal_id AND day.day > ad.last_seen_on), ''),
               ad.first_seen_on = first.day
        FROM ad
        JOIN first ON first.portal_id = ad.portal_id
        LEFT JOIN ad_state s ON s.ad_id = ad.id
        LEFT JOIN classification c ON c.ad_id = ad.id AND ad.classified_by <> 0
        LEFT JOIN concept ON concept.id = c.occupation_id
        WHERE ad.first_seen_on <= @2 AND ad.last_seen_on >= @1
        ORDER BY ad.id
        """;

    public static IEnumerable<AdLife> Read(SqliteTransaction transaction, IsoWeek from, IsoWeek to)
    {
        using var statement = new Statement(transaction, Query, 2);
        using var row = statement.Read(Iso.Of(from.Monday), Iso.Of(to.Sunday));
        while (row.Read())
        {
            var (firstSeen, lastSeen) = (Iso.Day(row.GetString(1)), Iso.Day(row.GetString(2)));
            var posted = row.GetInt32(3) == (int)PostingDateKind.Day ? Iso.DayOrNone(row.GetString(4)) : null;
            var began = posted < firstSeen ? posted.Value : firstSeen;
            if (posted is null && row.GetBoolean(9))
            {
                continue;
            }

            var closed = (IsSeenLater: row.GetBoolean(5), IsHarvested: row.GetBoolean(6)) switch
            {
                { IsSeenLater: true } => null,
                { IsHarvested: true } => Iso.DayOrNone(row.GetString(7)),
                _ => Iso.DayOrNone(row.GetString(8)),
            };
            var ended = closed > lastSeen ? closed.Value : lastSeen;
            yield return new AdLife(
                row.IsDBNull(0) ? ConceptUri.None : new ConceptUri(row.GetString(0)), firstSeen.DayNumber - began.DayNumber, ended.DayNumber - began.DayNumber, closed is not null);
        }
    }
}
