using DiCoDe.Domain.Demand;
using DiCoDe.Storage.Sqlite.Ads;
using DiCoDe.Storage.Sqlite.Engine;
using DiCoDe.Storage.Sqlite.Mentions;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>Chooses the sentences behind a week's skills. Only numbers are sorted; the words of the chosen are fetched one by one.</summary>
internal static class EvidenceRows
{
    /// <summary>Within a skill each employer takes its turn, the surest and newest of each first; portal and key decide between equals,
    /// so that the choice does not depend on the order in which ads were stored.</summary>
    private const string Choose = $"""
        WITH found AS (
            SELECT m.skill_id, m.ad_id, m.confidence, ad.new_on, portal.key AS portal, ad.key,
                   ROW_NUMBER() OVER (PARTITION BY m.skill_id, ad.employer
                                      ORDER BY m.confidence DESC, ad.new_on DESC, portal.key, ad.key) AS turn
            FROM ad
            JOIN portal ON portal.id = ad.portal_id
            JOIN mention m ON m.ad_id = ad.id
            WHERE ad.classified_by <> 0 AND {CountedAds.InWeeks}
        ), chosen AS (
            SELECT skill_id, ad_id,
                   ROW_NUMBER() OVER (PARTITION BY skill_id ORDER BY turn, confidence DESC, new_on DESC, portal, key) AS place
            FROM found
            WHERE turn <= @3
        )
        SELECT chosen.ad_id, chosen.skill_id
        FROM chosen
        JOIN concept ON concept.id = chosen.skill_id
        WHERE chosen.place <= @3
        ORDER BY concept.uri, chosen.place
        """;

    public static IEnumerable<Evidence> Read(SqliteTransaction transaction, IsoWeek week, int perSkill)
    {
        using var findAd = new Statement(transaction, AdRow.Select + "WHERE ad.id = @1", 1);
        using var findMention = new Statement(transaction, MentionRow.Select + "WHERE mention.ad_id = @1 AND mention.skill_id = @2", 2);
        foreach (var (ad, skill) in Chosen(transaction, week, perSkill))
        {
            using var adRow = findAd.Read(ad);
            using var mentionRow = findMention.Read(ad, skill);
            if (adRow.Read() && mentionRow.Read())
            {
                yield return new Evidence(AdRow.Read(adRow), MentionRow.Read(mentionRow));
            }
        }
    }

    private static List<(long Ad, long Skill)> Chosen(SqliteTransaction transaction, IsoWeek week, int perSkill)
    {
        using var statement = new Statement(transaction, Choose, 3);
        using var row = statement.Read(Iso.Of(week.Monday), Iso.Of(week.Sunday), perSkill);
        List<(long Ad, long Skill)> chosen = [];
        while (row.Read())
        {
            chosen.Add((row.GetInt64(0), row.GetInt64(1)));
        }

        return chosen;
    }
}
