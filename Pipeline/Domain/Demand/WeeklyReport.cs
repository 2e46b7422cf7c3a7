using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand.Releases;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Demand;

/// <summary>Everything a report of one week is written from. Nothing in it depends on when or where the report is written.</summary>
public sealed record WeeklyReport
{
    /// <summary>The demand.</summary>
    public required DemandTable Demand { get; init; }

    /// <summary>The taxonomy, for names.</summary>
    public required Taxonomy Taxonomy { get; init; }

    /// <summary>The groups and collections of the taxonomy's skills, as they were found for counting; <see langword="null"/> when they are still to be found.</summary>
    public SkillFamilies? Families { get; init; }

    /// <summary>The classifier that found the mentions.</summary>
    public required ClassifierId Classifier { get; init; }

    /// <summary>The portals, in order of id.</summary>
    public required IReadOnlyList<PortalState> Portals { get; init; }

    /// <summary>The sentences, in order of skill and then of choice.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The ads behind the numbers: those that count as new in the week, then those that were open in it and are older, each part in order of portal and key. Read from the store while the report is written,
    /// once, so that they are never all in memory; none when the report has only numbers.</summary>
    public IAsyncEnumerable<ReportedAd> Ads { get; init; } = AsyncEnumerable.Empty<ReportedAd>();

    /// <summary>The way from pages to counted ads, by portal, day and step.</summary>
    public IReadOnlyList<FunnelRow> Funnel { get; init; } = [];

    /// <summary>How many vacancies each two portals share, in order of portals.</summary>
    public IReadOnlyList<PortalOverlap> Overlap { get; init; } = [];

    /// <summary>How long ads stay open: all ads, then the occupations with enough of them.</summary>
    public IReadOnlyList<SurvivalCurve> Survival { get; init; } = [];

    /// <summary>What employers ask for and no concept of the taxonomy says, of most employers first.</summary>
    public IReadOnlyList<UnmatchedRow> Unmatched { get; init; } = [];

    /// <summary>The new ads of each skill week by week, in order of URI.</summary>
    public IReadOnlyList<SkillSeries> SkillSeries { get; init; } = [];

    /// <summary>INEGI's table from SINCO to ISCO-08, or <see langword="null"/> when none was loaded.</summary>
    public SincoCrosswalk? Sinco { get; init; }

    /// <summary>The rules of law behind the demands on persons, in order of country.</summary>
    public IReadOnlyList<TreatmentLaw> Laws { get; init; } = [];

    /// <summary>What was published of the week before, when its report is a release; <see langword="null"/> when nothing was.</summary>
    public PublishedWeek? PublishedBefore { get; init; }

    /// <summary>Which correction of its week it is; <see langword="null"/> when it is the first publication, or none.</summary>
    public ReportEdition? Edition { get; init; }

    /// <summary>How the CSV files are written.</summary>
    public CsvDialect Dialect { get; init; } = CsvDialect.Standard;

    /// <summary>The version of DiCoDe ("0.1.0").</summary>
    public required string Version { get; init; }

    /// <summary>Whether any ad comes from a demo portal.</summary>
    public bool IsDemo => Portals.Any(state => state.Portal.IsDemo);
}
