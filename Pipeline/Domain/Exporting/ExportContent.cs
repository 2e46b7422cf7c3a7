using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Exporting;

/// <summary>Everything that an export is written from.</summary>
public sealed record ExportContent
{
    /// <summary>The first week.</summary>
    public required IsoWeek From { get; init; }

    /// <summary>The last.</summary>
    public required IsoWeek To { get; init; }

    /// <summary>The taxonomy, for names.</summary>
    public required Taxonomy Taxonomy { get; init; }

    /// <summary>The classifier that found the mentions.</summary>
    public required ClassifierId Classifier { get; init; }

    /// <summary>The version of DiCoDe.</summary>
    public required string Version { get; init; }

    /// <summary>The ads.</summary>
    public required IAsyncEnumerable<ExportedAd> Ads { get; init; }

    /// <summary>Their mentions.</summary>
    public required IAsyncEnumerable<ExportedMention> Mentions { get; init; }

    /// <summary>Their duplicates.</summary>
    public required IAsyncEnumerable<DuplicateLink> Duplicates { get; init; }

    /// <summary>Which vacancy an ad stands for.</summary>
    public required Func<AdId, AdId> VacancyOf { get; init; }

    /// <summary>How long they were open.</summary>
    public required IAsyncEnumerable<ExportedLife> Lives { get; init; }

    /// <summary>Occupations and skills.</summary>
    public required IAsyncEnumerable<SkillPair> OccupationSkills { get; init; }
}
