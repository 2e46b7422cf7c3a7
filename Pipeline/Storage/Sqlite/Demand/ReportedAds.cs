using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Ads;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>The new and the open ads of a week with their words. Which they are is told by an index and only their keys are sorted; the words of one ad at a time are
/// read, and what recurs in mentions, URIs and wordings, once.</summary>
internal static class ReportedAds
{
    private const string Order = $"""
        SELECT ad.id
        FROM ad
        JOIN portal ON portal.id = ad.portal_id
        WHERE {CountedAds.InWeeks}
        ORDER BY ad.new_on NOT BETWEEN @1 AND @2, portal.key, ad.key
        """;

    private const string OfAd = "SELECT skill_id, segment, start, length, confidence, requirement, how, wording_id FROM mention WHERE ad_id = @1";

    private const string PhrasesOf = "SELECT key_id, start, length FROM unmatched WHERE ad_id = @1";

    private const string Query = $"""
        SELECT portal.key, ad.key, w.url, w.title, ad.employer, ad.country, ad.region, ad.municipality, ad.place, ad.place_match, w.text,
               ad.posted_kind, ad.posted_on, w.valid_through, ad.first_seen_on, ad.last_seen_on,
               concept.uri, c.isco, c.confidence, wording.text, ad.classified_by, ad.employer_kind, w.terms, ad.employer_key, {TermsRow.Columns}
        FROM ad
        JOIN portal ON portal.id = ad.portal_id
        JOIN ad_words w ON w.ad_id = ad.id
        LEFT JOIN ad_terms t ON t.ad_id = ad.id
        LEFT JOIN classification c ON c.ad_id = ad.id AND ad.classified_by <> 0
        LEFT JOIN concept ON concept.id = c.occupation_id
        LEFT JOIN wording ON wording.id = c.wording_id
        WHERE ad.id = @1
        """;

    private const int Occupation = 16;
    private const int ClassifiedBy = 20;
    private const int Terms = 22;
    private const int EmployerKey = 23;
    private const int Counted = 24;

    /// <summary>The ads.</summary>
    /// <param name="transaction">Where they are read.</param>
    /// <param name="week">The week.</param>
    /// <param name="phrases">The phrases whose places are told: the keys of a week's rows, not the hundreds of thousands that somebody once wrote.</param>
    public static IEnumerable<ReportedAd> Read(SqliteTransaction transaction, IsoWeek week, IReadOnlyCollection<string> phrases)
    {
        var keys = KeysOf(transaction, phrases);
        using var findPhrases = new Statement(transaction, PhrasesOf, 1);
        using var order = new Statement(transaction, Order, 2);
        using var findAd = new Statement(transaction, Query, 1);
        using var findMentions = new Statement(transaction, OfAd, 1);
        using var wordings = new KnownTexts(transaction, "SELECT text FROM wording WHERE id = @1");
        using var uris = new KnownTexts(transaction, "SELECT uri FROM concept WHERE id = @1");
        using var number = order.Read(Iso.Of(week.Monday), Iso.Of(week.Sunday));
        while (number.Read())
        {
            using var row = findAd.Read(number.GetInt64(0));
            if (row.Read())
            {
                var ad = Of(row, week);
                yield return row.GetInt64(ClassifiedBy) == 0 ? ad : ad with
                {
                    Mentions = MentionsOf(findMentions, number.GetInt64(0), uris, wordings),
                    Unmatched = keys.Count == 0 ? [] : PlacesOf(findPhrases, number.GetInt64(0), keys),
                };
            }
        }
    }

    private static Dictionary<long, string> KeysOf(SqliteTransaction transaction, IReadOnlyCollection<string> phrases)
    {
        using var find = new Statement(transaction, "SELECT id FROM wording WHERE text = @1", 1);
        Dictionary<long, string> keys = [];
        foreach (var phrase in phrases)
        {
            using var row = find.Read(phrase);
            if (row.Read())
            {
                keys[row.GetInt64(0)] = phrase;
            }
        }

        return keys;
    }

    private static UnmatchedPlace[] PlacesOf(Statement find, long ad, Dictionary<long, string> keys)
    {
        using var row = find.Read(ad);
        List<UnmatchedPlace> places = [];
        while (row.Read())
        {
            if (keys.TryGetValue(row.GetInt64(0), out var key))
            {
                places.Add(new UnmatchedPlace(key, row.GetInt32(1), row.GetInt32(2)));
            }
        }

        return [.. places.OrderBy(place => place.Start).ThenBy(place => place.Key, StringComparer.Ordinal)];
    }

    private static List<Mention> MentionsOf(Statement find, long ad, KnownTexts uris, KnownTexts wordings)
    {
        using var row = find.Read(ad);
        List<Mention> mentions = [];
        while (row.Read())
        {
            mentions.Add(new Mention
            {
                Skill = new ConceptUri(uris.Of(row.GetInt64(0))),
                Segment = (Segment)row.GetInt32(1),
                Start = row.GetInt32(2),
                Length = row.GetInt32(3),
                Confidence = new Confidence(row.GetDouble(4)),
                Requirement = (Requirement)row.GetInt32(5),
                How = (MatchKind)row.GetInt32(6),
                Label = wordings.Of(row.GetInt64(7)),
            });
        }

        mentions.Sort(InOrder);
        return mentions;
    }

    private static int InOrder(Mention one, Mention other) => one.Segment != other.Segment
        ? one.Segment.CompareTo(other.Segment)
        : one.Start != other.Start ? one.Start.CompareTo(other.Start) : one.Skill.CompareTo(other.Skill);

    private static ReportedAd Of(SqliteDataReader row, IsoWeek week)
    {
        var counted = TermsRow.Of(row, Counted);
        var ad = new ReportedAd
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
            EmployerKind = (EmployerKind)row.GetInt32(ClassifiedBy + 1),
            EmployerKey = row.GetString(EmployerKey),
            Language = counted.Language,
            Counted = counted,
            Occupation = row.IsDBNull(Occupation)
                ? OccupationCoding.NotCoded
                : new OccupationCoding(new ConceptUri(row.GetString(Occupation)), row.GetString(Occupation + 1), new Confidence(row.GetDouble(Occupation + 2)), row.GetString(Occupation + 3)),
        };
        return week.Contains(ad.NewOn) ? ad with { Terms = TermsText.Read(row.GetString(Terms)) } : ad;
    }
}
