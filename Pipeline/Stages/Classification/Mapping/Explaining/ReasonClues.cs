using DiCoDe.Domain.Classification.Explaining;
using DiCoDe.Stages.Classification.Mapping.Clues;

namespace DiCoDe.Stages.Classification.Mapping.Explaining;

/// <summary>Which clues make up which reason. Every clue is in one.</summary>
internal static class ReasonClues
{
    /// <summary>The clues of each kind of reason.</summary>
    public static IReadOnlyDictionary<ReasonKind, Clue[]> ByKind { get; } = Enum.GetValues<Clue>().GroupBy(KindOf).ToDictionary(group => group.Key, group => group.ToArray());

    private static ReasonKind KindOf(Clue clue) => clue switch
    {
        Clue.IsLexicon or Clue.ExactLexicon or Clue.LexiconNearness or Clue.LexiconGap or Clue.LexiconVotes => ReasonKind.Lexicon,
        Clue.Window or Clue.Whole or Clue.WindowGap or Clue.WholeGap or Clue.WindowRank or Clue.WholeRank or Clue.BestWindow or Clue.WindowWords => ReasonKind.Meaning,
        Clue.Described or Clue.Merged or Clue.MergedGap => ReasonKind.Description,
        Clue.OccupationEssential or Clue.OccupationOptional or Clue.TitleNearness => ReasonKind.Occupation,
        Clue.AdNearness => ReasonKind.Topic,
        Clue.Gate or Clue.InTitle or Clue.Position or Clue.SegmentWords or Clue.InDuties or Clue.InRequirements or Clue.InNice or Clue.InOffer or Clue.InEmployer or Clue.InPortal or Clue.IsSubject or Clue.IsDepartment or Clue.IsAim => ReasonKind.Place,
        Clue.Popularity or Clue.Essential or Clue.Optional or Clue.Reuse or Clue.Knowledge or Clue.Alternatives or Clue.PreferredWords => ReasonKind.Commonness,
        _ => ReasonKind.Words,
    };
}
