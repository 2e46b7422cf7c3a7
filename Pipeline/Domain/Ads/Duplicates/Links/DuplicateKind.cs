namespace DiCoDe.Domain.Ads.Duplicates.Links;

/// <summary>How two ads are one: the four kinds of Eurostat's Web Intelligence deduplication challenge (2022-23), made exact enough to be computed.</summary>
/// <remarks>Source of the kinds: the challenge and its answers to questions, https://statistics-awards.eu/faq/, and issue 23 of the
/// Web Intelligence Network's blog, https://cros.ec.europa.eu/book-page/issue-23-lessons-learned-eurostats-deduplication-challenge.
/// <see cref="Full"/>, <see cref="Semantic"/> and <see cref="Temporal"/> say that two ads are one vacancy; <see cref="Partial"/> says that they may be.</remarks>
public enum DuplicateKind
{
    /// <summary>The same title and text, letter case, blanks, punctuation and markup aside, of the same employer in the same place,
    /// published at most <see cref="DuplicateWindow.SameTime"/> days apart. Eurostat: all values are the same.</summary>
    /// <remarks>A field that one of the two does not state, as portals hide the employer, counts as the same.</remarks>
    Full,

    /// <summary>The same position of the same employer in the same place, in other words or another language, published at most
    /// <see cref="DuplicateWindow.SameTime"/> days apart. Eurostat: the same position, written differently.</summary>
    Semantic,

    /// <summary>A full or semantic duplicate published more than <see cref="DuplicateWindow.SameTime"/> days from the other: a repost.
    /// Eurostat: the same advertisement at a different point in time.</summary>
    Temporal,

    /// <summary>The same position described with a characteristic that differs or is missing: another place or branch, other pay,
    /// or a text that says much less than the other. Eurostat: one has information that the other lacks, so that it is not certain
    /// whether it is the same position. It is proposed whatever the time between them, within the window.</summary>
    Partial,
}
