namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>How ads speak, written down by people: wordings of skills and titles, and labels that mislead.</summary>
/// <param name="Skills">Wordings of skills.</param>
/// <param name="Titles">Wordings of occupations.</param>
/// <param name="Corrections">Labels that mislead.</param>
/// <param name="Hash">SHA-256 (first 12 hex digits) of the files: the same hash, the same lexicon.</param>
public sealed record WordingLexicon(IReadOnlyList<LexiconEntry> Skills, IReadOnlyList<LexiconEntry> Titles, IReadOnlyList<LabelCorrection> Corrections, string Hash)
{
    /// <summary>Wordings that ask for something and that no concept says.</summary>
    public IReadOnlyList<string> WithoutConcept { get; init; } = [];

    /// <summary>Nothing written down.</summary>
    public static WordingLexicon None { get; } = new([], [], [], "");
}
