using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;
using DiCoDe.Storage.Sqlite.Demand;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Exporting;

/// <summary>Occupations and skills: SQLite sorts the pairs, in a file of its own when they are many.</summary>
internal static class ExportedPairs
{
    private const string Query = $"""
        WITH pair AS (
            SELECT COALESCE(c.occupation_id, 0) AS occupation_id, m.skill_id, COUNT(*) AS ads,
                   SUM(m.requirement = 0) AS must, SUM(m.requirement = 1) AS nice, SUM(m.requirement = 2) AS task
            FROM ad NOT INDEXED
            CROSS JOIN mention m ON m.ad_id = ad.id
            LEFT JOIN classification c ON c.ad_id = ad.id
            WHERE ad.classified_by <> 0 AND {CountedAds.InWeeks}
            GROUP BY 1, 2
        )
        SELECT COALESCE(o.uri, ''), s.uri, pair.ads, pair.must, pair.nice, pair.task
        FROM pair
        JOIN concept s ON s.id = pair.skill_id
        LEFT JOIN concept o ON o.id = pair.occupation_id
        ORDER BY 1, 2
        """;

    public static IEnumerable<SkillPair> Read(SqliteTransaction transaction, IsoWeek from, IsoWeek to)
    {
        using var statement = new Statement(transaction, Query, 2);
        using var row = statement.Read(Iso.Of(from.Monday), Iso.Of(to.Sunday));
        while (row.Read())
        {
            yield return new SkillPair(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5));
        }
    }
}
