using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Occupations.Titles;

namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>The occupations that an ad may offer.</summary>
/// <param name="Occupations">Their numbers, rising.</param>
/// <param name="Rows">The clues of each, in the same order.</param>
internal sealed record OccupationReading(int[] Occupations, FloatRows Rows)
{
    private const float AlikeLetters = 0.4f;
    private const float AlikeText = 0.1f;

    /// <summary>Whether anything speaks for an occupation: a word of the title, letters much alike, a skill, or the text. Ranks always have a first,
    /// even of nonsense.</summary>
    public bool HasGrounds(int occupation)
    {
        var row = Rows[Array.IndexOf(Occupations, occupation)];
        var ofAd = row[TitleClues.Columns..];
        return row[(int)TitleClue.StemsBest] > 0
            || row[(int)TitleClue.LettersBest] >= AlikeLetters
            || ofAd[(int)CodingClue.Needed] > 0
            || ofAd[(int)CodingClue.MayUse] > 0
            || ofAd[(int)CodingClue.Text] >= AlikeText
            || ofAd[(int)CodingClue.SkillText] >= AlikeText;
    }
}
