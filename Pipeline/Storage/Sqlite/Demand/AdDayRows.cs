using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Series;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Duplicates;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>Ads by their days: each query is answered by one walk over an index.</summary>
internal static class AdDayRows
{
    private const string New = "SELECT new_on, COUNT(*), SUM(MAX(positions, 1)) FROM ad WHERE new_on BETWEEN @1 AND @2 GROUP BY new_on";

    private const string Open = """
        SELECT first_seen_on, last_seen_on, COUNT(*)
        FROM ad
        WHERE last_seen_on >= @1 AND first_seen_on <= @2
        GROUP BY last_seen_on, first_seen_on
        """;

    private const string Linked = """
        SELECT portal.key, ad.key, ad.new_on
        FROM ad JOIN portal ON portal.id = ad.portal_id
        WHERE ad.id IN (SELECT first_id FROM duplicate UNION SELECT second_id FROM duplicate) AND ad.new_on BETWEEN @1 AND @2
        """;

    public static AdDays Read(SqliteTransaction transaction, IsoWeek from, IsoWeek to, DuplicateKinds kinds)
    {
        var (first, last) = (Iso.Of(from.Monday), Iso.Of(to.Sunday));
        var repeats = RepeatsOf(transaction, first, last, kinds);
        return new AdDays(
            [.. Rows(transaction, New, first, last, row => NewOf(row, repeats))],
            [.. Rows(transaction, Open, first, last, row => new OpenSpan(Iso.Day(row.GetString(0)), Iso.Day(row.GetString(1)), row.GetInt32(2)))]);
    }

    private static NewOnDay NewOf(SqliteDataReader row, Dictionary<DateOnly, int> repeats)
    {
        var day = Iso.Day(row.GetString(0));
        return new NewOnDay(day, row.GetInt32(1), row.GetInt32(2), repeats.GetValueOrDefault(day));
    }

    private static Dictionary<DateOnly, int> RepeatsOf(SqliteTransaction transaction, string first, string last, DuplicateKinds kinds)
    {
        var vacancies = SqliteDuplicateStore.Vacancies(transaction, kinds);
        return Rows(transaction, Linked, first, last, row => (Ad: new AdId(new PortalId(row.GetString(0)), row.GetString(1)), Day: row.GetString(2)))
            .Where(one => vacancies.Of(one.Ad) != one.Ad)
            .CountBy(one => one.Day, StringComparer.Ordinal)
            .ToDictionary(day => Iso.Day(day.Key), day => day.Value);
    }

    private static IEnumerable<T> Rows<T>(SqliteTransaction transaction, string query, string first, string last, Func<SqliteDataReader, T> make)
    {
        using var statement = new Statement(transaction, query, 2);
        using var row = statement.Read(first, last);
        while (row.Read())
        {
            yield return make(row);
        }
    }
}
