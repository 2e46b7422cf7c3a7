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

/// <summary>The ads of some weeks with their skills. Which ads they are is told from an index alone; each is then fetched by its number, so that no row of
/// another week is read and nothing has to be sorted but numbers.</summary>
internal static class CountedAds
{
    /// <summary>Whether an ad was open, or new, between the days @1 and @2. The day it is new is never after the first sighting.</summary>
    public const string InWeeks = "ad.last_seen_on >= @1 AND ad.new_on <= @2 AND (ad.first_seen_on <= @2 OR ad.new_on >= @1)";

    private const string Query = $"""
        SELECT ad.portal_id, ad.posted_kind, ad.posted_on, ad.first_seen_on, ad.last_seen_on,
               ad.country, ad.region, ad.municipality, ad.place, ad.positions, CASE WHEN ad.classified_by <> 0 THEN c.occupation_id END,
               {TermsRow.Columns}, ad.key, ad.place_match, ad.employer_kind, ad.employer_key
        FROM ad
        LEFT JOIN classification c ON c.ad_id = ad.id
        LEFT JOIN ad_terms t ON t.ad_id = ad.id
        WHERE ad.id = @1
        """;

    public static IEnumerable<CountedAd> Read(SqliteTransaction transaction, IsoWeek from, IsoWeek to)
    {
        var uris = UrisOf(transaction);
        using var findSkills = new Statement(
            transaction, "SELECT skill_id, requirement FROM mention WHERE ad_id = @1 AND (SELECT classified_by FROM ad WHERE id = @1) <> 0 ORDER BY skill_id", 1);
        foreach (var (number, ad) in Read(transaction, uris, from, to))
        {
            yield return WithSkills(ad, findSkills, number, uris);
        }
    }

    /// <summary>The same ads without their skills, with their numbers.</summary>
    public static IEnumerable<(long Number, CountedAd Ad)> ReadWithoutSkills(SqliteTransaction transaction, IsoWeek from, IsoWeek to) =>
        Read(transaction, UrisOf(transaction), from, to);

    private static IEnumerable<(long Number, CountedAd Ad)> Read(SqliteTransaction transaction, Dictionary<long, ConceptUri> uris, IsoWeek from, IsoWeek to)
    {
        var portals = NamesOf(transaction, "SELECT id, key FROM portal", key => new PortalId(key));
        using var findAd = new Statement(transaction, Query, 1);
        foreach (var number in NumbersOf(transaction, from, to))
        {
            using var row = findAd.Read(number);
            if (row.Read())
            {
                yield return (number, Of(row, portals, uris));
            }
        }
    }

    private static Dictionary<long, ConceptUri> UrisOf(SqliteTransaction transaction) => NamesOf(transaction, "SELECT id, uri FROM concept", uri => new ConceptUri(uri));

    /// <summary>The numbers of the ads, in order.</summary>
    public static IReadOnlyList<long> NumbersOf(SqliteTransaction transaction, IsoWeek from, IsoWeek to)
    {
        using var statement = new Statement(transaction, $"SELECT ad.id FROM ad WHERE {InWeeks}", 2);
        using var row = statement.Read(Iso.Of(from.Monday), Iso.Of(to.Sunday));
        List<long> numbers = [];
        while (row.Read())
        {
            numbers.Add(row.GetInt64(0));
        }

        numbers.Sort();
        return numbers;
    }

    private static CountedAd WithSkills(CountedAd ad, Statement find, long id, Dictionary<long, ConceptUri> uris)
    {
        using var row = find.Read(id);
        List<ConceptUri> skills = [];
        List<Requirement> requirements = [];
        while (row.Read())
        {
            skills.Add(uris[row.GetInt64(0)]);
            requirements.Add((Requirement)row.GetInt32(1));
        }

        return ad with { Skills = skills, Requirements = requirements };
    }

    private static CountedAd Of(SqliteDataReader row, Dictionary<long, PortalId> portals, Dictionary<long, ConceptUri> uris) => new()
    {
        Portal = portals[row.GetInt64(0)],
        Key = row.GetString(25),
        Posted = AdRow.Posted(row.GetInt32(1), row.GetString(2)),
        FirstSeenOn = Iso.Day(row.GetString(3)),
        LastSeenOn = Iso.Day(row.GetString(4)),
        Place = new Place(row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8)) { Match = (PlaceMatch)row.GetInt32(26) },
        Positions = Positions.Of(row.GetInt32(9)),
        EmployerKind = (EmployerKind)row.GetInt32(27),
        EmployerKey = row.GetString(28),
        Occupation = row.IsDBNull(10) ? ConceptUri.None : uris[row.GetInt64(10)],
        Skills = [],
        Terms = TermsRow.Of(row, 11),
    };

    private static Dictionary<long, T> NamesOf<T>(SqliteTransaction transaction, string query, Func<string, T> make)
    {
        using var statement = new Statement(transaction, query, 0);
        using var row = statement.Read();
        Dictionary<long, T> names = [];
        while (row.Read())
        {
            names.Add(row.GetInt64(0), make(row.GetString(1)));
        }

        return names;
    }
}
