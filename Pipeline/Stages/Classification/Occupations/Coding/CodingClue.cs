namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>What speaks for an ad offering an occupation, beside what its title says.</summary>
internal enum CodingClue
{
    /// <summary>Log odds that the title names the occupation, and how far below the best.</summary>
    TitleOdds,
    TitleGap,
    TitleRank,

    /// <summary>Likeness of the ad's text to labels and description.</summary>
    Text,
    TextRank,

    /// <summary>Likeness of the ad's text to the labels of the skills that are needed.</summary>
    SkillText,
    SkillTextRank,

    /// <summary>Share of the found skills, by weight, that the occupation needs, or may use; a skill of few occupations weighs more.</summary>
    Needed,
    MayUse,
    NeededRank,

    /// <summary>Nearness of the text's vector.</summary>
    Near,
    NearRank,

    /// <summary>The best of text, skill text and needed among other occupations of its unit group.</summary>
    FamilyText,
    FamilyNeeded,
}
