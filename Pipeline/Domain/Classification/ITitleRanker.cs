namespace DiCoDe.Domain.Classification;

/// <summary>Ranks occupations, and groups of ISCO-08, by how likely a title names them.</summary>
public interface ITitleRanker
{
    /// <summary>The best concepts, the best first; the same title gives the same ranking. Never throws, whatever the text. Safe for several threads.</summary>
    /// <param name="title">A title: of an ad, or of a national list of occupations.</param>
    /// <param name="top">How many are wanted at most, at least 1.</param>
    IReadOnlyList<RankedConcept> Rank(string title, int top);
}
