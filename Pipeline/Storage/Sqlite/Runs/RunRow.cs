using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Engine;

namespace DiCoDe.Storage.Sqlite.Runs;

/// <summary>A run as Dapper reads it.</summary>
internal sealed record RunRow
{
    public const string Select = """
        SELECT run.id, portal.key AS portal, run.kind, run.source, run.observed_at AS ObservedAt, run.observed_on AS ObservedOn,
               run.ended_at AS EndedAt, run.state, run.reason, run.pages, run.pages_missed AS PagesMissed, run.bytes,
               run.ads_found AS AdsFound, run.ads_new AS AdsNew, run.ads_changed AS AdsChanged, run.ads_seen_again AS AdsSeenAgain,
               run.ads_repeated AS AdsRepeated, run.ads_rejected AS AdsRejected, run.no_ads AS NoAds,
               run.personal_data_removed AS PersonalDataRemoved, run.pages_unchanged AS PagesUnchanged, run.pages_gone AS PagesGone, run.ads_sighted AS AdsSighted,
               run.ads_closed AS AdsClosed, run.pages_excluded AS PagesExcluded, run.is_full AS IsFull
        FROM run
        JOIN portal ON portal.id = run.portal_id

        """;

    public long Id { get; init; }

    public string Portal { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Source { get; init; } = "";

    public string ObservedAt { get; init; } = "";

    public string ObservedOn { get; init; } = "";

    public string? EndedAt { get; init; }

    public string State { get; init; } = "";

    public string Reason { get; init; } = "";

    public int Pages { get; init; }

    public int PagesMissed { get; init; }

    public long Bytes { get; init; }

    public int AdsFound { get; init; }

    public int AdsNew { get; init; }

    public int AdsChanged { get; init; }

    public int AdsSeenAgain { get; init; }

    public int AdsRepeated { get; init; }

    public int AdsRejected { get; init; }

    public int NoAds { get; init; }

    public int PersonalDataRemoved { get; init; }

    public int PagesUnchanged { get; init; }

    public int PagesGone { get; init; }

    public int AdsSighted { get; init; }

    public int AdsClosed { get; init; }

    public int PagesExcluded { get; init; }

    public long IsFull { get; init; }

    public Run ToRun() => new()
    {
        Id = new RunId(Id),
        Kind = RunCodes.Kind(Kind),
        Portal = new PortalId(Portal),
        Source = Source,
        ObservedAt = Iso.Moment(ObservedAt),
        ObservedOn = Iso.Day(ObservedOn),
        IsFull = IsFull == 1,
        EndedAt = EndedAt is null ? null : Iso.Moment(EndedAt),
        State = RunCodes.State(State),
        Reason = Reason,
        Counts = new RunCounts
        {
            Pages = Pages,
            PagesMissed = PagesMissed,
            Bytes = Bytes,
            AdsFound = AdsFound,
            AdsNew = AdsNew,
            AdsChanged = AdsChanged,
            AdsSeenAgain = AdsSeenAgain,
            AdsRepeated = AdsRepeated,
            AdsRejected = AdsRejected,
            NoAds = NoAds,
            PersonalDataRemoved = PersonalDataRemoved,
            PagesUnchanged = PagesUnchanged,
            PagesGone = PagesGone,
            AdsSighted = AdsSighted,
            AdsClosed = AdsClosed,
            PagesExcluded = PagesExcluded,
        },
    };
}
