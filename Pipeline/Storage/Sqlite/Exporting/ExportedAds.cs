using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;
using DiCoDe.Storage.Sqlite.Demand;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Exporting;

/// <summary>The ads of some weeks with their words.</summary>
internal static class ExportedAds
{
    private const string Words = """
        SELECT COALESCE(c.isco, ''), ad.region_code, ad.municipality_code, ad.employer, w.title, w.text, w.personal_data_removed
        FROM ad
        JOIN ad_words w ON w.ad_id = ad.id
        LEFT JOIN classification c ON c.ad_id = ad.id AND ad.classified_by <> 0
        WHERE ad.id = @1
        """;

    public static IEnumerable<ExportedAd> Read(SqliteTransaction transaction, IsoWeek from, IsoWeek to)
    {
        using var find = new Statement(transaction, Words, 1);
        foreach (var (number, ad) in CountedAds.ReadWithoutSkills(transaction, from, to))
        {
            using var row = find.Read(number);
            if (row.Read())
            {
                yield return new ExportedAd(ad, row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetInt32(6));
            }
        }
    }
}
