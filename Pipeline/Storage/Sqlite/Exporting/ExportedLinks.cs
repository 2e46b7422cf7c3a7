using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Demand;
using DiCoDe.Storage.Sqlite.Duplicates;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Exporting;

/// <summary>The links of which at least one ad was open, or new, in some weeks.</summary>
internal static class ExportedLinks
{
    private const string Query = LinkRow.Select + """
        WHERE (a1.last_seen_on >= @1 AND a1.new_on <= @2 AND (a1.first_seen_on <= @2 OR a1.new_on >= @1))
           OR (a2.last_seen_on >= @1 AND a2.new_on <= @2 AND (a2.first_seen_on <= @2 OR a2.new_on >= @1))
        ORDER BY d.first_id, d.second_id
        """;

    public static IEnumerable<DuplicateLink> Read(SqliteTransaction transaction, IsoWeek from, IsoWeek to)
    {
        using var statement = new Statement(transaction, Query, 2);
        using var row = statement.Read(Iso.Of(from.Monday), Iso.Of(to.Sunday));
        while (row.Read())
        {
            yield return LinkRow.Read(row);
        }
    }
}
