using System.Runtime.InteropServices;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>New ads by skill and week. The ads are told by the index of days; their mentions are then walked over as they lie, by number, and added up here:
/// letting the database group three million of them sorts them twice.</summary>
internal static class SkillSeriesRows
{
    /// <summary>Numbers that are not asked for between two that are: so many are walked over rather than begun anew.</summary>
    private const int LargestGap = 8;

    private const string Ads = """
        SELECT id, new_on, CASE WHEN employer_kind = @3 THEN employer_key ELSE '' END
        FROM ad
        WHERE new_on BETWEEN @1 AND @2 AND classified_by <> 0
        """;

    private const string Mentions = "SELECT ad_id, skill_id FROM mention WHERE ad_id BETWEEN @1 AND @2";

    private const string Names = "SELECT id, uri FROM concept";

    public static IReadOnlyList<SkillSeries> Read(SqliteTransaction transaction, IsoWeek week)
    {
        Dictionary<long, SkillSum> sums = [];
        using var mentions = new Statement(transaction, Mentions, 2);
        var ads = CollectionsMarshal.AsSpan(AdsOf(transaction, week));
        for (int from = 0, to; from < ads.Length; from = to)
        {
            for (to = from + 1; to < ads.Length && ads[to].Number - ads[to - 1].Number <= LargestGap; to++)
            {
            }

            Add(mentions, ads[from..to], sums);
        }

        return
        [
            .. UrisOf(transaction)
                .Where(concept => sums.ContainsKey(concept.Id))
                .Select(concept => sums[concept.Id].Of(new ConceptUri(concept.Uri)))
                .OrderBy(skill => skill.Skill.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Adds the mentions of ads whose numbers lie close together; both come in order of number.</summary>
    private static void Add(Statement mentions, ReadOnlySpan<AdOfWeek> ads, Dictionary<long, SkillSum> sums)
    {
        using var row = mentions.Read(ads[0].Number, ads[^1].Number);
        var at = 0;
        while (row.Read())
        {
            var number = row.GetInt64(0);
            while (ads[at].Number < number)
            {
                at++;
            }

            if (ads[at].Number == number)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, row.GetInt64(1), out _);
                (sum ??= new SkillSum()).Add(ads[at].Week, ads[at].Employer);
            }
        }
    }

    /// <summary>The ads of the weeks, in order of number.</summary>
    private static List<AdOfWeek> AdsOf(SqliteTransaction transaction, IsoWeek week)
    {
        var first = week.Plus(1 - SkillSeries.Weeks).Monday;
        using var statement = new Statement(transaction, Ads, 3);
        using var row = statement.Read(Iso.Of(first), Iso.Of(week.Sunday), (int)EmployerKind.Named);
        Dictionary<string, int> weeks = new(StringComparer.Ordinal);
        Dictionary<string, int> employers = new(StringComparer.Ordinal) { [""] = SkillSum.NoEmployer };
        List<AdOfWeek> ads = [];
        while (row.Read())
        {
            var day = row.GetString(1);
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(weeks, day, out var isKnown);
            at = isKnown ? at : (Iso.Day(day).DayNumber - first.DayNumber) / 7;
            var employer = row.GetString(2);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(employers, employer, out isKnown);
            number = isKnown ? number : employers.Count;
            ads.Add(new AdOfWeek(row.GetInt64(0), at, number));
        }

        ads.Sort((one, other) => one.Number.CompareTo(other.Number));
        return ads;
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

    private readonly record struct AdOfWeek(long Number, int Week, int Employer);
}
