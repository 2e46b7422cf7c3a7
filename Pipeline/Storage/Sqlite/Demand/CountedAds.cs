using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Engagement;
using DiCoDe.Domain.Ads.Terms.Training;
using DiCoDe.Domain.Ads.Terms.Working;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Ads;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>The ads of some weeks with their skills: one walk over ads and mentions side by side, both in order of ad.</summary>
internal static class CountedAds
{
    /// <summary>Whether an ad was open, or new, between the days @1 and @2. The day it is new is never after the first sighting.</summary>
    public const string InWeeks = "ad.last_seen_on >= @1 AND ad.new_on <= @2 AND (ad.first_seen_on <= @2 OR ad.new_on >= @1)";

    private const string Query = $"""
        SELECT ad.id, m.skill_id, ad.portal_id, ad.posted_kind, ad.posted_on, ad.first_seen_on, ad.last_seen_on,
               ad.country, ad.region, ad.municipality, ad.place, ad.positions, c.occupation_id,
               t.language, t.currency, t.month_minimum, t.month_maximum, t.has_commission, t.contract, t.hiring, t.load, t.shifts, t.work_mode,
               t.schooling, t.schooling_state, t.experience_months, t.treatment, ad.key, ad.place_match, ad.employer_kind
        FROM ad
        LEFT JOIN classification c ON c.ad_id = ad.id AND ad.classified_by <> 0
        LEFT JOIN ad_terms t ON t.ad_id = ad.id
        LEFT JOIN mention m ON m.ad_id = ad.id AND ad.classified_by <> 0
        WHERE {InWeeks}
        ORDER BY ad.id, m.skill_id
        """;

    public static IEnumerable<CountedAd> Read(SqliteTransaction transaction, IsoWeek from, IsoWeek to)
    {
        var uris = NamesOf(transaction, "SELECT id, uri FROM concept", uri => new ConceptUri(uri));
        var portals = NamesOf(transaction, "SELECT id, key FROM portal", key => new PortalId(key));
        using var statement = new Statement(transaction, Query, 2);
        using var row = statement.Read(Iso.Of(from.Monday), Iso.Of(to.Sunday));
        CountedAd? ad = null;
        List<ConceptUri> skills = [];
        long id = 0;
        while (row.Read())
        {
            if (ad is null || row.GetInt64(0) != id)
            {
                if (ad is not null)
                {
                    yield return ad;
                }

                id = row.GetInt64(0);
                skills = [];
                ad = Of(row, portals[row.GetInt64(2)], row.IsDBNull(12) ? ConceptUri.None : uris[row.GetInt64(12)], skills);
            }

            if (!row.IsDBNull(1))
            {
                skills.Add(uris[row.GetInt64(1)]);
            }
        }

        if (ad is not null)
        {
            yield return ad;
        }
    }

    private static CountedAd Of(SqliteDataReader row, PortalId portal, ConceptUri occupation, List<ConceptUri> skills) => new()
    {
        Portal = portal,
        Key = row.GetString(27),
        Posted = AdRow.Posted(row.GetInt32(3), row.GetString(4)),
        FirstSeenOn = Iso.Day(row.GetString(5)),
        LastSeenOn = Iso.Day(row.GetString(6)),
        Place = new Place(row.GetString(7), row.GetString(8), row.GetString(9), row.GetString(10)) { Match = (PlaceMatch)row.GetInt32(28) },
        Positions = Positions.Of(row.GetInt32(11)),
        EmployerKind = (EmployerKind)row.GetInt32(29),
        Occupation = occupation,
        Skills = skills,
        Terms = row.IsDBNull(13) ? CountedTerms.NotStated : TermsOf(row),
    };

    private static CountedTerms TermsOf(SqliteDataReader row) => new()
    {
        Language = row.GetString(13),
        Currency = row.GetString(14),
        MonthMinimum = row.IsDBNull(15) ? null : row.GetDouble(15),
        MonthMaximum = row.IsDBNull(16) ? null : row.GetDouble(16),
        HasCommission = row.GetBoolean(17),
        Contract = (ContractKind)row.GetInt32(18),
        Hiring = (Hiring)row.GetInt32(19),
        Load = (Load)row.GetInt32(20),
        Shifts = (Shifts)row.GetInt32(21),
        WorkMode = (WorkModeKind)row.GetInt32(22),
        Schooling = (SchoolingLevel)row.GetInt32(23),
        SchoolingState = (SchoolingState)row.GetInt32(24),
        ExperienceMonths = row.IsDBNull(25) ? null : row.GetInt32(25),
        Treatment = new TreatmentKinds(row.GetInt32(26)),
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
