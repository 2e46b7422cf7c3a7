using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Judging.Rankings;

/// <summary>A ranking with what is right.</summary>
/// <param name="Ranked">The concepts, the best first; none twice.</param>
/// <param name="Right">What is right; at least one.</param>
public sealed record JudgedRanking(IReadOnlyList<ConceptUri> Ranked, IReadOnlySet<ConceptUri> Right)
{
    /// <summary>1 / the place of the first right concept, from 1; 0 when there is none.</summary>
    public double ReciprocalRank
    {
        get
        {
            for (var at = 0; at < Ranked.Count; at++)
            {
                if (Right.Contains(Ranked[at]))
                {
                    return 1.0 / (at + 1);
                }
            }

            return 0;
        }
    }

    /// <summary>R-precision at k: how many of the first k are right, of those that could be.</summary>
    public double PrecisionAt(int k) => (double)Ranked.Take(k).Count(Right.Contains) / Math.Min(k, Right.Count);

    /// <summary>The share of what is right that stands among the first k.</summary>
    public double RecallAt(int k) => (double)Ranked.Take(k).Count(Right.Contains) / Right.Count;
}
