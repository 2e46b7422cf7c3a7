using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>What the mapper learns from.</summary>
public sealed record MappingSources
{
    /// <summary>The taxonomy to map to.</summary>
    public required Taxonomy Taxonomy { get; init; }

    /// <summary>How ads word its concepts.</summary>
    public WordingLexicon Lexicon { get; init; } = WordingLexicon.None;

    /// <summary>Labelled sentences in the manner of ads.</summary>
    public IReadOnlyList<LabelledSentence> Sentences { get; init; } = [];

    /// <summary>Labelled ads; their phrases count as the lexicon does.</summary>
    public IReadOnlyList<LabelledAd> Ads { get; init; } = [];
}
