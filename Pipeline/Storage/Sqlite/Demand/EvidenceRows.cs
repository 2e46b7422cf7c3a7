using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Storage.Sqlite.Ads;
using DiCoDe.Storage.Sqlite.Engine;
using DiCoDe.Storage.Sqlite.Mentions;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>Chooses the sentences behind a week's skills. Mentions are looked at one by one and only the best of each skill are kept; the words of the chosen are
/// fetched at the end.</summary>
internal static class EvidenceRows
{
    public static IEnumerable<Evidence> Read(SqliteTransaction transaction, IsoWeek week, int perSkill)
    {
        using var findAd = new Statement(transaction, AdRow.Select + "WHERE ad.id = @1", 1);
        using var findMention = new Statement(transaction, MentionRow.Select + "WHERE mention.ad_id = @1 AND mention.skill_id = @2", 2);
        Dictionary<long, JobAd?> ads = []; // one ad stands behind several skills
        foreach (var (ad, skill) in Chosen(transaction, week, perSkill))
        {
            if (!ads.TryGetValue(ad, out var known))
            {
                ads.Add(ad, known = AdOf(findAd, ad));
            }

            if (EvidenceOf(findMention, known, ad, skill) is { } evidence)
            {
                yield return evidence;
            }
        }
    }

    private static JobAd? AdOf(Statement find, long number)
    {
        using var row = find.Read(number);
        return row.Read() ? AdRow.Read(row) : null;
    }

    private static Evidence? EvidenceOf(Statement find, JobAd? ad, long number, long skill)
    {
        using var row = find.Read(number, skill);
        return ad is not null && row.Read() ? new Evidence(ad, MentionRow.Read(row)) : null;
    }

    private static IEnumerable<(long Ad, long Skill)> Chosen(SqliteTransaction transaction, IsoWeek week, int perSkill)
    {
        using var findAd = new Statement(
            transaction, "SELECT ad.employer, ad.new_on, portal.key, ad.key FROM ad JOIN portal ON portal.id = ad.portal_id WHERE ad.id = @1 AND ad.classified_by <> 0", 1);
        using var findMentions = new Statement(transaction, "SELECT skill_id, confidence FROM mention WHERE ad_id = @1", 1);
        Dictionary<long, EvidenceChoice> choices = [];
        foreach (var number in CountedAds.NumbersOf(transaction, week, week))
        {
            using var ad = findAd.Read(number);
            if (ad.Read())
            {
                var candidate = new EvidenceCandidate(number, ad.GetString(0), 0, ad.GetString(1), ad.GetString(2), ad.GetString(3));
                using var mention = findMentions.Read(number);
                while (mention.Read())
                {
                    ChoiceOf(choices, mention.GetInt64(0), perSkill).Add(candidate with { Confidence = mention.GetDouble(1) });
                }
            }
        }

        return UrisOf(transaction, choices.Keys)
            .OrderBy(skill => skill.Uri, StringComparer.Ordinal)
            .SelectMany(skill => choices[skill.Number].Chosen().Select(candidate => (candidate.Ad, skill.Number)));
    }

    private static EvidenceChoice ChoiceOf(Dictionary<long, EvidenceChoice> choices, long skill, int perSkill)
    {
        if (!choices.TryGetValue(skill, out var choice))
        {
            choices.Add(skill, choice = new EvidenceChoice(perSkill));
        }

        return choice;
    }

    private static List<(long Number, string Uri)> UrisOf(SqliteTransaction transaction, IEnumerable<long> skills)
    {
        using var find = new Statement(transaction, "SELECT uri FROM concept WHERE id = @1", 1);
        List<(long Number, string Uri)> uris = [];
        foreach (var skill in skills)
        {
            using var row = find.Read(skill);
            if (row.Read())
            {
                uris.Add((skill, row.GetString(0)));
            }
        }

        return uris;
    }
}
