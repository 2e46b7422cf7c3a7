namespace DiCoDe.Domain.Classification.Explaining;

/// <summary>Kinds of reasons for a skill.</summary>
public enum ReasonKind
{
    /// <summary>The words of a label or a wording stand there, in one piece or apart.</summary>
    Words,

    /// <summary>How the lexicon words it.</summary>
    Lexicon,

    /// <summary>The meaning of the words, as the encoder learned it.</summary>
    Meaning,

    /// <summary>The words of its description.</summary>
    Description,

    /// <summary>The occupations that the title may mean use it.</summary>
    Occupation,

    /// <summary>The ad as a whole is about such things.</summary>
    Topic,

    /// <summary>Where it stands: the section, the segment and how likely it asks for anything.</summary>
    Place,

    /// <summary>How common it is in ads and among occupations.</summary>
    Commonness,
}
