using DiCoDe.Domain.Demand;
using DiCoDe.Storage.Sqlite.Ads;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>Counts the phrases that no concept says over the ads of a week. Only numbers are grouped; the words of the chosen are fetched one by one.</summary>
internal static class UnmatchedRows
{
    private const int Examples = 3;

    private const string Count = $"""
        SELECT u.key_id, key.text, COUNT(*) AS ads, COUNT(DISTINCT NULLIF(ad.employer_key, '')) AS employers, MAX(u.is_known)
        FROM ad
        JOIN unmatched u ON u.ad_id = ad.id
        JOIN wording key ON key.id = u.key_id
        WHERE ad.classified_by <> 0 AND {CountedAds.InWeeks}
        GROUP BY u.key_id, key.text
        HAVING employers >= @3
        ORDER BY employers DESC, ads DESC, key.text
        LIMIT @4
        """;

    private const string Commonest = $"""
        SELECT words.text
        FROM unmatched u
        JOIN ad ON ad.id = u.ad_id
        JOIN wording words ON words.id = u.words_id
        WHERE u.key_id = @3 AND ad.classified_by <> 0 AND {CountedAds.InWeeks}
        GROUP BY words.text
        ORDER BY COUNT(*) DESC, words.text
        LIMIT 1
        """;

    /// <summary>Each employer once, the newest ads first; portal and key decide between equals.</summary>
    private const string Places = $"""
        SELECT id, start, length
        FROM (
            SELECT ad.id, u.start, u.length, ad.new_on, portal.key AS portal, ad.key,
                   ROW_NUMBER() OVER (PARTITION BY ad.employer_key ORDER BY ad.new_on DESC, portal.key, ad.key) AS turn
            FROM unmatched u
            JOIN ad ON ad.id = u.ad_id
            JOIN portal ON portal.id = ad.portal_id
            WHERE u.key_id = @3 AND ad.employer_key <> '' AND ad.classified_by <> 0 AND {CountedAds.InWeeks}
        )
        WHERE turn = 1
        ORDER BY new_on DESC, portal, key
        LIMIT @4
        """;

    public static IReadOnlyList<UnmatchedRow> Read(SqliteTransaction transaction, IsoWeek week, int fewestEmployers, int most)
    {
        var (from, to) = (Iso.Of(week.Monday), Iso.Of(week.Sunday));
        List<(long Key, string Text, int Ads, int Employers, bool IsKnown)> counted = [];
        using (var statement = new Statement(transaction, Count, 4))
        {
            using var row = statement.Read(from, to, fewestEmployers, most);
            while (row.Read())
            {
                counted.Add((row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetBoolean(4)));
            }
        }

        using var commonest = new Statement(transaction, Commonest, 3);
        using var places = new Statement(transaction, Places, 4);
        using var findAd = new Statement(transaction, AdRow.Select + "WHERE ad.id = @1", 1);
        return
        [
            .. counted.Select(phrase => new UnmatchedRow(
                phrase.Text, WordsOf(commonest, from, to, phrase.Key), phrase.Ads, phrase.Employers, phrase.IsKnown, ExamplesOf(places, findAd, from, to, phrase.Key))),
        ];
    }

    private static string WordsOf(Statement commonest, string from, string to, long key)
    {
        using var row = commonest.Read(from, to, key);
        return row.Read() ? row.GetString(0) : "";
    }

    private static List<UnmatchedExample> ExamplesOf(Statement places, Statement findAd, string from, string to, long key)
    {
        List<(long Ad, int Start, int Length)> found = [];
        using (var row = places.Read(from, to, key, Examples))
        {
            while (row.Read())
            {
                found.Add((row.GetInt64(0), row.GetInt32(1), row.GetInt32(2)));
            }
        }

        List<UnmatchedExample> examples = [];
        foreach (var (ad, start, length) in found)
        {
            using var row = findAd.Read(ad);
            if (row.Read())
            {
                examples.Add(new UnmatchedExample(AdRow.Read(row), start, length));
            }
        }

        return examples;
    }
}
