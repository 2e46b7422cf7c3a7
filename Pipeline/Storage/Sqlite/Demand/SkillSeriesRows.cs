using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>New ads by skill and week: each week is one walk over the index of days, and only numbers are grouped.</summary>
internal static class SkillSeriesRows
{
    private const string Ads = """
        SELECT m.skill_id, COUNT(*)
        FROM ad
        JOIN mention m ON m.ad_id = ad.id
        WHERE ad.new_on BETWEEN @1 AND @2 AND ad.classified_by <> 0
        GROUP BY m.skill_id
        """;

    private const string Employers = """
        SELECT m.skill_id, COUNT(DISTINCT ad.employer_key)
        FROM ad
        JOIN mention m ON m.ad_id = ad.id
        WHERE ad.new_on BETWEEN @1 AND @2 AND ad.classified_by <> 0 AND ad.employer_kind = @3 AND ad.employer_key <> ''
        GROUP BY m.skill_id
        """;

    private const string Names = "SELECT id, uri FROM concept";

    public static IReadOnlyList<SkillSeries> Read(SqliteTransaction transaction, IsoWeek week)
    {
        var first = week.Plus(1 - SkillSeries.Weeks);
        Dictionary<long, int[]> series = [];
        using (var statement = new Statement(transaction, Ads, 2))
        {
            for (var at = 0; at < SkillSeries.Weeks; at++)
            {
                using var row = statement.Read(Iso.Of(first.Plus(at).Monday), Iso.Of(first.Plus(at).Sunday));
                while (row.Read())
                {
                    if (!series.TryGetValue(row.GetInt64(0), out var weeks))
                    {
                        series.Add(row.GetInt64(0), weeks = new int[SkillSeries.Weeks]);
                    }

                    weeks[at] = row.GetInt32(1);
                }
            }
        }

        var recent = week.Plus(1 - SkillSeries.Recent);
        var now = EmployersOf(transaction, recent, week);
        var before = EmployersOf(transaction, first, recent.Previous);
        return
        [
            .. UrisOf(transaction)
                .Where(concept => series.ContainsKey(concept.Id))
                .Select(concept => new SkillSeries(new ConceptUri(concept.Uri), series[concept.Id], now.GetValueOrDefault(concept.Id), before.GetValueOrDefault(concept.Id)))
                .OrderBy(skill => skill.Skill.Value, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<long, int> EmployersOf(SqliteTransaction transaction, IsoWeek from, IsoWeek to)
    {
        using var statement = new Statement(transaction, Employers, 3);
        using var row = statement.Read(Iso.Of(from.Monday), Iso.Of(to.Sunday), (int)EmployerKind.Named);
        Dictionary<long, int> employers = [];
        while (row.Read())
        {
            employers.Add(row.GetInt64(0), row.GetInt32(1));
        }

        return employers;
    }

    private static List<(long Id, string Uri)> UrisOf(SqliteTransaction transaction)
    {
        using var statement = new Statement(transaction, Names, 0);
        using var row = statement.Read();
        List<(long, string)> uris = [];
        while (row.Read())
        {
            uris.Add((row.GetInt64(0), row.GetString(1)));
        }

        return uris;
    }
}
