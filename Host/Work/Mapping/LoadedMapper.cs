using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>What maps texts to the taxonomy in use.</summary>
/// <param name="Taxonomy">The taxonomy as it is published.</param>
/// <param name="Classifier">Finds skills and occupation of ads.</param>
/// <param name="Ranker">Ranks the skills for short texts.</param>
/// <param name="Titles">Ranks the occupations for titles.</param>
/// <param name="Sinco">INEGI's table, or <see langword="null"/> when none was loaded.</param>
internal sealed record LoadedMapper(Taxonomy Taxonomy, Classifier Classifier, ISkillRanker Ranker, ITitleRanker Titles, SincoCrosswalk? Sinco)
{
    /// <summary>The taxonomy with the labels that people are shown.</summary>
    public required Taxonomy Shown { get; init; }
}
