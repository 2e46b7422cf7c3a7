using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Series;
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

    public static AdDays Read(SqliteTransaction transaction, IsoWeek from, IsoWeek to, LinkedAds linked)
    {
        var (first, last) = (Iso.Of(from.Monday), Iso.Of(to.Sunday));
        var repeats = RepeatsOf(linked, first, last);
        return new AdDays(
            [.. Rows(transaction, New, first, last, row => NewOf(row, repeats))],
            [.. Rows(transaction, Open, first, last, row => new OpenSpan(Iso.Day(row.GetString(0)), Iso.Day(row.GetString(1)), row.GetInt32(2)))]);
    }

    private static NewOnDay NewOf(SqliteDataReader row, Dictionary<string, int> repeats) =>
        new(Iso.Day(row.GetString(0)), row.GetInt32(1), row.GetInt32(2), repeats.GetValueOrDefault(row.GetString(0)));

    private static Dictionary<string, int> RepeatsOf(LinkedAds linked, string first, string last) => linked.Numbers
        .Where(ad => linked.IsRepeat(ad) && string.CompareOrdinal(linked.NewOn(ad), first) >= 0 && string.CompareOrdinal(linked.NewOn(ad), last) <= 0)
        .CountBy(linked.NewOn, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

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
