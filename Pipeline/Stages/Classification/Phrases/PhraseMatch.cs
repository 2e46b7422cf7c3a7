namespace DiCoDe.Stages.Classification.Phrases;

/// <summary>Words of a text that are a phrase.</summary>
/// <param name="First">Number of the first word.</param>
/// <param name="Last">Number of the last word.</param>
/// <param name="Phrases">The phrases they may be: at least one.</param>
internal readonly record struct PhraseMatch(int First, int Last, IReadOnlyList<Phrase> Phrases)
{
    /// <summary>How many words count.</summary>
    public int Length => Phrases[0].Length;
}
