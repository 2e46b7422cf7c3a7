using Dapper;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Sqlite.Engine;
using DiCoDe.Storage.Sqlite.Runs;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Harvests;

/// <summary>What the end of a harvest says of ads that it did not see, and what is kept of it.</summary>
internal static class HarvestEnding
{
    /// <summary>So many complete listings in a row without an ad, and it is closed.</summary>
    private const int MostAbsences = 2;

    private const string NoteAbsent = """
        UPDATE ad_state SET absences = absences + 1, absent_since = CASE WHEN absent_since = '' THEN @day ELSE absent_since END
        WHERE portal_id = @portal AND closed_on = ''
          AND NOT EXISTS (SELECT 1 FROM sighting WHERE sighting.ad_id = ad_state.ad_id AND sighting.run_id = @run)
        """;

    private const string CloseAbsent = """
        UPDATE ad_state SET closed_on = absent_since, closed_how = @absent
        WHERE portal_id = @portal AND closed_on = '' AND absences >= @most
        """;

    private const string CloseOver = """
        UPDATE ad_state SET closed_on = (SELECT valid_through FROM ad_words WHERE ad_words.ad_id = ad_state.ad_id), closed_how = @over
        WHERE portal_id = @portal AND closed_on = ''
          AND EXISTS (SELECT 1 FROM ad_words w WHERE w.ad_id = ad_state.ad_id AND w.valid_through <> '' AND w.valid_through < @day)
        """;

    /// <summary>An unfinished harvest may have missed ads that its listings named: they have to name them again.</summary>
    private const string ForgetListings = "UPDATE page SET read_at = '' WHERE portal_id = @portal AND kind <> @ad AND read_at <> ''";

    public static Run End(SqliteTransaction transaction, Run run, bool listingsComplete, bool canGoOn)
    {
        var connection = transaction.Connection!;
        var portal = connection.ExecuteScalar<long>("SELECT portal_id FROM run WHERE id = @id", new { id = run.Id.Value }, transaction);
        var values = new
        {
            portal,
            run = run.Id.Value,
            day = Iso.Of(run.ObservedOn),
            absent = HarvestCodes.Absent,
            over = HarvestCodes.ValidThrough,
            most = MostAbsences,
            ad = (int)PageKind.Ad,
        };
        var closed = 0;
        if (run.State is RunState.Complete or RunState.Partial)
        {
            closed += connection.Execute(CloseOver, values, transaction);
        }

        if (listingsComplete)
        {
            connection.Execute(NoteAbsent, values, transaction);
            closed += connection.Execute(CloseAbsent, values, transaction);
            connection.Execute("UPDATE run SET listings_complete = 1 WHERE id = @run", values, transaction);
        }

        if (!canGoOn)
        {
            FrontierRows.Forget(transaction, run.Id.Value);
            _ = run.State == RunState.Complete ? 0 : connection.Execute(ForgetListings, values, transaction);
        }

        var ended = run with { Counts = run.Counts with { AdsClosed = run.Counts.AdsClosed + closed } };
        SqliteRunStore.End(transaction, ended);
        return ended;
    }
}
