namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>A title, or a part of one, made ready to be compared.</summary>
/// <param name="Words">Its telling words.</param>
/// <param name="Stems">Hashes of their stems, each once, in order of size.</param>
/// <param name="Vector">Its vector.</param>
internal sealed record TitleText(IReadOnlyList<string> Words, uint[] Stems, float[] Vector);
