namespace DiCoDe.Stages.Classification.Mapping.Candidates;

/// <summary>How many concepts are compared for a segment.</summary>
/// <param name="BySum">By the sum of all scores.</param>
/// <param name="ByEach">Also by each score alone.</param>
internal readonly record struct CandidateBreadth(int BySum, int ByEach)
{
    /// <summary>For an ad, of which only the sure ones are told: more of them cost time and find nothing more (docs/benchmarks.md).</summary>
    public static CandidateBreadth OfAds { get; } = new(16, 5);

    /// <summary>For a sentence whose concepts are ranked: with 16 and 5, RP@5 was .656, with 24 and 6 .672, with these .680, with 80 and 20 .683 (173 English sentences).</summary>
    public static CandidateBreadth OfRanking { get; } = new(40, 10);
}
