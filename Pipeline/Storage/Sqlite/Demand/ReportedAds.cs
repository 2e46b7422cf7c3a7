using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Ads;
using DiCoDe.Storage.Sqlite.Engine;
using DiCoDe.Storage.Sqlite.Mentions;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>The new ads of a week with their words. Which they are is told by an index and only their keys are sorted; the words of one ad at a time are read.</summary>
internal static class ReportedAds
{
    private const string Order = """
        SELECT ad.id
        FROM ad
        JOIN portal ON portal.id = ad.portal_id
        WHERE ad.new_on BETWEEN @1 AND @2
        ORDER BY portal.key, ad.key
        """;

    private const string Query = """
        SELECT portal.key, ad.key, w.url, w.title, ad.employer, ad.country, ad.region, ad.municipality, ad.place, ad.place_match, w.text,
               ad.posted_kind, ad.posted_on, w.valid_through, ad.first_seen_on, ad.last_seen_on, COALESCE(t.language, ''),
               concept.uri, c.isco, c.confidence, wording.text, ad.classified_by
        FROM ad
        JOIN portal ON portal.id = ad.portal_id
        JOIN ad_words w ON w.ad_id = ad.id
        LEFT JOIN ad_terms t ON t.ad_id = ad.id
        LEFT JOIN classification c ON c.ad_id = ad.id AND ad.classified_by <> 0
        LEFT JOIN concept ON concept.id = c.occupation_id
        LEFT JOIN wording ON wording.id = c.wording_id
        WHERE ad.id = @1
        """;

    private const int Occupation = 17;
    private const int ClassifiedBy = 21;

    public static IEnumerable<ReportedAd> Read(SqliteTransaction transaction, IsoWeek week)
    {
        using var order = new Statement(transaction, Order, 2);
        using var findAd = new Statement(transaction, Query, 1);
        using var findMentions = new Statement(transaction, MentionRow.Select + "WHERE mention.ad_id = @1 ORDER BY mention.segment, mention.start, concept.uri", 1);
        using var number = order.Read(Iso.Of(week.Monday), Iso.Of(week.Sunday));
        while (number.Read())
        {
            using var row = findAd.Read(number.GetInt64(0));
            if (row.Read())
            {
                yield return Of(row) with { Mentions = row.GetInt64(ClassifiedBy) == 0 ? [] : MentionsOf(findMentions, number.GetInt64(0)) };
            }
        }
    }

    private static List<Mention> MentionsOf(Statement find, long ad)
    {
        using var row = find.Read(ad);
        List<Mention> mentions = [];
        while (row.Read())
        {
            mentions.Add(MentionRow.Read(row));
        }

        return mentions;
    }

    private static ReportedAd Of(SqliteDataReader row) => new()
    {
        Id = new AdId(new PortalId(row.GetString(0)), row.GetString(1)),
        Url = Uri.TryCreate(row.GetString(2), UriKind.Absolute, out var url) ? url : null,
        Title = row.GetString(3),
        Employer = row.GetString(4),
        Place = new Place(row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8)) { Match = (PlaceMatch)row.GetInt32(9) },
        Text = row.GetString(10),
        Posted = AdRow.Posted(row.GetInt32(11), row.GetString(12)),
        ValidThrough = Iso.DayOrNone(row.GetString(13)),
        FirstSeenOn = Iso.Day(row.GetString(14)),
        LastSeenOn = Iso.Day(row.GetString(15)),
        Language = row.GetString(16),
        Occupation = row.IsDBNull(Occupation)
            ? OccupationCoding.NotCoded
            : new OccupationCoding(new ConceptUri(row.GetString(Occupation)), row.GetString(18), new Confidence(row.GetDouble(19)), row.GetString(20)),
    };
}
