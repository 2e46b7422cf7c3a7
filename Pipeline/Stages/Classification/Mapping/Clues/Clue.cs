namespace DiCoDe.Stages.Classification.Mapping.Clues;

/// <summary>What is known of a concept as a candidate for a segment: the columns of the re-ranker.</summary>
internal enum Clue
{
    /// <summary>TF-IDF likeness of its best form.</summary>
    Lexical,

    /// <summary>TF-IDF likeness of its preferred label.</summary>
    LexicalPreferred,

    /// <summary>Coverage of its best covered form (the clues up to <see cref="Proximity"/> are of that form).</summary>
    Coverage,

    /// <summary>BM25 of its descriptions.</summary>
    Described,

    /// <summary>BM25 of everything said of it.</summary>
    Merged,

    /// <summary>Nearness of its vector to the nearest window of the segment.</summary>
    Window,

    /// <summary>Nearness of its vector to the whole segment.</summary>
    Whole,

    /// <summary>Words of the form.</summary>
    FormWords,

    /// <summary>Weight of the form's words that the segment has.</summary>
    MatchedMass,

    /// <summary>Weight of the form's words that it has not.</summary>
    UnmatchedMass,

    /// <summary>Weight of the rarest shared word.</summary>
    RarestWord,

    /// <summary>Shared words.</summary>
    MatchedWords,

    /// <summary>1 when a form stands there in one piece by its stems, 2 letter by letter.</summary>
    Exact,

    /// <summary>Words of the longest form that stands there.</summary>
    ExactWords,

    /// <summary>How far apart the shared words stand.</summary>
    Proximity,

    /// <summary>Whether the best covered form is the preferred label.</summary>
    IsPreferred,

    /// <summary>How far its window is from the best candidate's.</summary>
    WindowGap,

    /// <summary>How far its whole is from the best candidate's.</summary>
    WholeGap,

    /// <summary>How far its likeness is from the best candidate's.</summary>
    LexicalGap,

    /// <summary>Its likeness as a share of the best candidate's.</summary>
    LexicalShare,

    /// <summary>Rank by window.</summary>
    WindowRank,

    /// <summary>Rank by whole.</summary>
    WholeRank,

    /// <summary>Rank by likeness.</summary>
    LexicalRank,

    /// <summary>How far its merged score is from the best candidate's.</summary>
    MergedGap,

    /// <summary>Coverage beyond the best other candidate for the same words.</summary>
    Competition,

    /// <summary>Other candidates that cover the same words as well.</summary>
    Competitors,

    /// <summary>Words of the segment.</summary>
    SegmentWords,

    /// <summary>The best window of any candidate.</summary>
    BestWindow,

    /// <summary>The best likeness of any candidate.</summary>
    BestLexical,

    /// <summary>Words of its best window.</summary>
    WindowWords,

    /// <summary>Occupations that need it, as ln(1 + n).</summary>
    Essential,

    /// <summary>Occupations that may use it, as ln(1 + n).</summary>
    Optional,

    /// <summary>How widely it is used: 3 transversal, 2 cross-sector, 1 in a sector.</summary>
    Reuse,

    /// <summary>Knowledge, or else a skill.</summary>
    Knowledge,

    /// <summary>Words of its preferred label.</summary>
    PreferredWords,

    /// <summary>Its other Spanish labels.</summary>
    Alternatives,

    /// <summary>Its forms that are fully covered.</summary>
    CoveredForms,

    /// <summary>Where its first shared word stands; -1 for none.</summary>
    FirstPosition,

    /// <summary>Whether the best covered form is in another language.</summary>
    IsForeign,

    /// <summary>Whether the best covered form is of the lexicon.</summary>
    IsLexicon,

    /// <summary>1 when a form of the lexicon stands there in one piece.</summary>
    ExactLexicon,

    /// <summary>1 when a label stands there in one piece.</summary>
    ExactLabel,

    /// <summary>Concepts with a form that stands there and is longer than, and around, its own.</summary>
    LongerAround,

    /// <summary>Concepts with the very same form.</summary>
    Namesakes,

    /// <summary>Share of the segment's weight that the best covered form takes.</summary>
    SegmentShare,

    /// <summary>How often ads use its words, as a logarithm.</summary>
    Popularity,

    /// <summary>Nearness of its vector to the whole ad.</summary>
    AdNearness,

    /// <summary>Nearness of its vector to the title.</summary>
    TitleNearness,

    /// <summary>Nearest phrase of the lexicon.</summary>
    LexiconNearness,

    /// <summary>How far its nearest phrase of the lexicon is from the best candidate's.</summary>
    LexiconGap,

    /// <summary>How many of the ten phrases of the lexicon that are nearest to the segment are its own.</summary>
    LexiconVotes,

    /// <summary>Log odds that the segment asks for anything.</summary>
    Gate,

    /// <summary>Whether the segment is the title.</summary>
    InTitle,

    /// <summary>Where in the ad the segment stands.</summary>
    Position,

    /// <summary>What the occupations that the title may mean need.</summary>
    OccupationEssential,

    /// <summary>What they may use.</summary>
    OccupationOptional,

    /// <summary>Section: duties.</summary>
    InDuties,

    /// <summary>Section: requirements.</summary>
    InRequirements,

    /// <summary>Section: welcome.</summary>
    InNice,

    /// <summary>Section: offer.</summary>
    InOffer,

    /// <summary>Section: employer, diversity.</summary>
    InEmployer,

    /// <summary>Section: how to apply, portal's own text.</summary>
    InPortal,

    /// <summary>Signs that part items of a list, between its words.</summary>
    Crossings,

    /// <summary>Whether its words are a school subject.</summary>
    IsSubject,

    /// <summary>Whether its words name a department.</summary>
    IsDepartment,

    /// <summary>Whether its words tell what another activity is for.</summary>
    IsAim,
}
