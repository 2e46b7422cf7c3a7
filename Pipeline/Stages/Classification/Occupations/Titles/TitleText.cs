namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>A title, or a part of one, made ready to be compared.</summary>
/// <param name="Words">Its telling words.</param>
/// <param name="Stems">Hashes of their stems, each once, in order of size.</param>
/// <param name="Vector">Its vector.</param>
/// <param name="IsForeign">Whether its words are rather at home in another language than Spanish.</param>
internal sealed record TitleText(IReadOnlyList<string> Words, uint[] Stems, float[] Vector, bool IsForeign);
