using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Clues;

namespace DiCoDe.Stages.Classification.Mapping.Candidates;

/// <summary>The candidates of a segment with their clues, as far as they follow from the segment's words alone.</summary>
internal sealed record SegmentCandidates
{
    /// <summary>The segment's words.</summary>
    public required IndexText Text { get; init; }

    /// <summary>The concepts, in order.</summary>
    public required int[] Concepts { get; init; }

    /// <summary>A row of clues for each.</summary>
    public required ClueTable Rows { get; init; }

    /// <summary>The words (numbers among all words) from first to last that speak for each candidate.</summary>
    public required (int First, int Last)[] Spans { get; init; }

    /// <summary>The form that stands there or is best covered, for each candidate.</summary>
    public required int[] Forms { get; init; }

    /// <summary>The sum of scores by which candidates were chosen.</summary>
    public required float[] Sums { get; init; }
}
