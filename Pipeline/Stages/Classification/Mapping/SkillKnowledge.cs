using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Candidates;
using DiCoDe.Stages.Classification.Mapping.Clues;
using DiCoDe.Stages.Classification.Mapping.Reading;
using DiCoDe.Stages.Classification.Mapping.Segments;

namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>What is known of skills and words before any ad is judged: index, encoder, labelled phrases, the taxonomy's numbers. Only read.</summary>
internal sealed record SkillKnowledge
{
    public required Taxonomy Taxonomy { get; init; }

    public required WordStems Stems { get; init; }

    public required FormIndex Index { get; init; }

    public required TextEncoder Encoder { get; init; }

    /// <summary>The vectors of the concepts, one behind the other.</summary>
    public required float[] Concepts { get; init; }

    /// <summary>The same vectors, rounded.</summary>
    public required PackedVectors Packed { get; init; }

    public required PhraseBank Bank { get; init; }

    public required ConceptFacts Facts { get; init; }

    public required OccupationPrior Prior { get; init; }

    public required SegmentCutter Cutter { get; init; }

    /// <summary>The candidates of segments read lately.</summary>
    public SegmentCache Cache { get; } = new();

    /// <summary>Whether a segment's words tell if it asks for anything; not, where the worth of the gate is measured.</summary>
    public bool IsGated { get; init; } = true;

    /// <summary>How often ads use the words of each concept, as a logarithm; empty when nobody counted.</summary>
    public IReadOnlyList<float> Popularity { get; init; } = [];

    public ReadOnlySpan<float> VectorOf(int concept) => Concepts.AsSpan(concept * Encoder.Shape.Dimensions, Encoder.Shape.Dimensions);

    public float PopularityOf(int concept) => Popularity.Count == 0 ? 0 : Popularity[concept];

    public SegmentReader NewReader(CandidateBreadth breadth) => new(Index, Encoder, Concepts, Packed, Bank, Facts, breadth);
}
