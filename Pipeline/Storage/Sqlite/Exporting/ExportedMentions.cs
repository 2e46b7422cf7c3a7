using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;
using DiCoDe.Storage.Sqlite.Demand;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Exporting;

/// <summary>The mentions of some weeks: one walk over ads and mentions side by side, both in the order in which they lie, so that nothing is sorted. Only
/// numbers are read of a row; what they stand for is looked up.</summary>
internal static class ExportedMentions
{
    private const string Query = $"""
        SELECT ad.id, m.skill_id, m.segment, m.start, m.length, m.confidence, m.requirement, m.how, m.wording_id, ad.portal_id, ad.key, ad.new_on,
               c.occupation_id
        FROM ad NOT INDEXED
        CROSS JOIN mention m ON m.ad_id = ad.id
        LEFT JOIN classification c ON c.ad_id = ad.id
        WHERE ad.classified_by <> 0 AND {CountedAds.InWeeks}
        ORDER BY ad.id, m.skill_id
        """;

    public static IEnumerable<ExportedMention> Read(SqliteTransaction transaction, IsoWeek from, IsoWeek to)
    {
        var concepts = NumberedTexts.Of(transaction, "SELECT id, uri FROM concept");
        var wordings = NumberedTexts.Of(transaction, "SELECT id, text FROM wording");
        var portals = NumberedTexts.Of(transaction, "SELECT id, key FROM portal");
        using var statement = new Statement(transaction, Query, 2);
        using var row = statement.Read(Iso.Of(from.Monday), Iso.Of(to.Sunday));
        long ad = 0;
        var (portal, key, newOn, occupation) = ("", "", default(DateOnly), "");
        while (row.Read())
        {
            if (row.GetInt64(0) is var number && number != ad)
            {
                ad = number;
                (portal, key, newOn) = (portals[row.GetInt64(9)], row.GetString(10), Iso.Day(row.GetString(11)));
                occupation = row.IsDBNull(12) ? "" : concepts[row.GetInt64(12)];
            }

            yield return new ExportedMention(
                portal, key, newOn, occupation, concepts[row.GetInt64(1)], (Segment)row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetDouble(5),
                (Requirement)row.GetInt32(6), (MatchKind)row.GetInt32(7), wordings[row.GetInt64(8)]);
        }
    }
}
