using Dapper;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Engine;
using DiCoDe.Storage.Sqlite.Runs;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>What the store holds of each portal up to the end of a week. A refused run observed nothing.</summary>
internal static class PortalStates
{
    private const string Query = """
        SELECT portal.key, portal.name, portal.country, portal.time_zone AS TimeZone, portal.is_demo AS IsDemo, run.state, run.reason,
               (SELECT COUNT(DISTINCT d.run_id) FROM run r JOIN run_day d ON d.run_id = r.id
                WHERE r.portal_id = portal.id AND r.state <> 'refused' AND d.day BETWEEN @monday AND @sunday) AS RunsInWeek,
               (SELECT COUNT(DISTINCT d.day) FROM run r JOIN run_day d ON d.run_id = r.id
                WHERE r.portal_id = portal.id AND r.state <> 'refused' AND d.day BETWEEN @monday AND @sunday) AS DaysInWeek,
               (SELECT COUNT(DISTINCT d.day) FROM run r JOIN run_day d ON d.run_id = r.id
                WHERE r.portal_id = portal.id AND r.state <> 'refused' AND d.day BETWEEN @monday_before AND @sunday_before) AS DaysInWeekBefore,
               (SELECT MAX(d.day) FROM run r JOIN run_day d ON d.run_id = r.id
                WHERE r.portal_id = portal.id AND r.state <> 'refused' AND d.day <= @sunday) AS LastObservedOn
        FROM portal
        JOIN run ON run.id = (
            SELECT r.id FROM run r
            WHERE r.portal_id = portal.id AND r.observed_on <= @sunday
            ORDER BY r.observed_at DESC, r.id DESC
            LIMIT 1)
        ORDER BY portal.key
        """;

    public static IReadOnlyList<PortalState> Read(SqliteTransaction transaction, IsoWeek week) =>
    [
        .. transaction.Connection!
            .Query<StateRow>(Query, Days(week), transaction)
            .Select(row => row.ToState()),
    ];

    private static object Days(IsoWeek week) => new
    {
        monday = Iso.Of(week.Monday),
        sunday = Iso.Of(week.Sunday),
        monday_before = Iso.Of(week.Previous.Monday),
        sunday_before = Iso.Of(week.Previous.Sunday),
    };

    private sealed record StateRow
    {
        public string Key { get; init; } = "";

        public string Name { get; init; } = "";

        public string Country { get; init; } = "";

        public string TimeZone { get; init; } = "";

        public bool IsDemo { get; init; }

        public string State { get; init; } = "";

        public string Reason { get; init; } = "";

        public int RunsInWeek { get; init; }

        public int DaysInWeek { get; init; }

        public int DaysInWeekBefore { get; init; }

        public string? LastObservedOn { get; init; }

        public PortalState ToState() => new()
        {
            Portal = new PortalIdentity(new PortalId(Key), Name, Country, TimeZone, IsDemo),
            RunsInWeek = RunsInWeek,
            DaysInWeek = DaysInWeek,
            DaysInWeekBefore = DaysInWeekBefore,
            LastObservedOn = LastObservedOn is null ? null : Iso.Day(LastObservedOn),
            State = RunCodes.State(State),
            Reason = Reason,
        };
    }
}
