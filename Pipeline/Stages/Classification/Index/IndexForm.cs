namespace DiCoDe.Stages.Classification.Index;

/// <summary>A form of a concept in the index.</summary>
/// <param name="Concept">Number of its concept.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Text">As the taxonomy or the lexicon writes it.</param>
/// <param name="Content">The stems of its words that do not only join others, in order.</param>
/// <param name="Mass">The summed weights of its stems, each once.</param>
internal sealed record IndexForm(int Concept, FormKind Kind, string Text, int[] Content, float Mass);
