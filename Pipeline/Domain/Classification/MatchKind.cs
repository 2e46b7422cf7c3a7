namespace DiCoDe.Domain.Classification;

/// <summary>How a concept was found.</summary>
public enum MatchKind
{
    /// <summary>The words of its preferred label.</summary>
    PreferredLabel,

    /// <summary>The words of an alternative label.</summary>
    AlternativeLabel,

    /// <summary>The words of an entry of the lexicon.</summary>
    Lexicon,

    /// <summary>Other words that the trained model takes for it.</summary>
    Model,
}
