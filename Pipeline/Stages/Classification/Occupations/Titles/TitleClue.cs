namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>What speaks for a title naming a concept. "Whole" is the title without marks of gender, "First" its first part, "Best" the most of all.</summary>
internal enum TitleClue
{
    LettersWhole,
    LettersFirst,
    LettersBest,
    StemsWhole,
    StemsFirst,
    StemsBest,

    /// <summary>Of labels and description together.</summary>
    Document,

    /// <summary>Nearness of vectors: to the concept.</summary>
    NearWhole,
    NearFirst,

    /// <summary>To the nearest form of the concept.</summary>
    NearFormWhole,
    NearFormFirst,

    /// <summary>A form has the very stems of the title or of a part.</summary>
    Exact,
    ExactLexicon,

    /// <summary>The most alike form is a preferred label, or one of the lexicon.</summary>
    IsPreferred,
    IsLexicon,

    /// <summary>Share of the title's weight that the most alike form has, and of the form's that the title has.</summary>
    Covered,
    Filled,

    /// <summary>How far its score is below the best.</summary>
    Gap,
    Rank,

    IsGroup,

    /// <summary>Digits of its ISCO-08 code; 4 for occupations.</summary>
    Digits,

    /// <summary>The best score of another concept of its unit group, and the unit group's share of all votes.</summary>
    Family,
    FamilyShare,

    /// <summary>How many wordings the lexicon has, as a logarithm: what ads often ask for has many.</summary>
    Wordings,

    Words,
    Parts,
}
