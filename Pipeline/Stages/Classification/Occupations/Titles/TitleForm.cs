using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>A way to call a concept.</summary>
/// <param name="Concept">Number of the concept.</param>
/// <param name="Text">As the taxonomy or the lexicon writes it.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Stems">Hashes of the stems of its telling words, each once, in order of size.</param>
internal sealed record TitleForm(int Concept, string Text, FormKind Kind, uint[] Stems);
