using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Occupations.Titles;

namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>Puts the clues of title and text together.</summary>
internal static class CodingClues
{
    /// <summary>Numbers in a row: the clues of the title, then those of the ad.</summary>
    public static int Columns { get; } = TitleClues.Columns + Enum.GetValues<CodingClue>().Length;

    public static FloatRows Of(TitleReading title, float[] odds, CodingScores scores, TitleConcepts concepts)
    {
        var rows = new FloatRows(Columns);
        var top = odds.Length == 0 ? 0 : odds.Max();
        for (var at = 0; at < odds.Length; at++)
        {
            var row = rows.AddRow();
            title.Rows[at].CopyTo(row);
            Fill(row[TitleClues.Columns..], at, title.Concepts, odds, top, scores, concepts);
        }

        return rows;
    }

    private static void Fill(Span<float> row, int at, int[] candidates, float[] odds, float top, CodingScores scores, TitleConcepts concepts)
    {
        var occupation = candidates[at];
        row[(int)CodingClue.TitleOdds] = odds[at];
        row[(int)CodingClue.TitleGap] = top - odds[at];
        row[(int)CodingClue.TitleRank] = MathF.Log(1 + odds.Count(other => other > odds[at]));
        row[(int)CodingClue.Text] = scores.Text[occupation];
        row[(int)CodingClue.TextRank] = Standing.Of(scores.Text[occupation], candidates, scores.Text);
        row[(int)CodingClue.SkillText] = scores.SkillText[occupation];
        row[(int)CodingClue.SkillTextRank] = Standing.Of(scores.SkillText[occupation], candidates, scores.SkillText);
        row[(int)CodingClue.Needed] = scores.Needed[occupation];
        row[(int)CodingClue.MayUse] = scores.MayUse[occupation];
        row[(int)CodingClue.NeededRank] = Standing.Of(scores.Needed[occupation], candidates, scores.Needed);
        row[(int)CodingClue.Near] = scores.Near[occupation];
        row[(int)CodingClue.NearRank] = Standing.Of(scores.Near[occupation], candidates, scores.Near);
        var unit = concepts.All[occupation].Unit;
        foreach (var other in candidates)
        {
            if (other != occupation && concepts.All[other].Unit == unit)
            {
                row[(int)CodingClue.FamilyText] = MathF.Max(row[(int)CodingClue.FamilyText], scores.Text[other] + scores.SkillText[other]);
                row[(int)CodingClue.FamilyNeeded] = MathF.Max(row[(int)CodingClue.FamilyNeeded], scores.Needed[other]);
            }
        }
    }
}
