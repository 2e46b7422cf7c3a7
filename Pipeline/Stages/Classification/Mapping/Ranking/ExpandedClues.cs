using DiCoDe.Stages.Classification.Mapping.Clues;

namespace DiCoDe.Stages.Classification.Mapping.Ranking;

/// <summary>The clues with some logarithms, squares and products, for a learner that can only add.</summary>
internal static class ExpandedClues
{
    public const int Columns = ClueTable.Columns + Added;

    private const int Added = 22;

    public static void Fill(ReadOnlySpan<float> clues, Span<float> row)
    {
        clues.CopyTo(row);
        var added = row[ClueTable.Columns..];
        float At(ReadOnlySpan<float> from, Clue clue) => from[(int)clue];
        var (lexical, coverage, window, whole, exact) =
            (At(clues, Clue.Lexical), At(clues, Clue.Coverage), At(clues, Clue.Window), At(clues, Clue.Whole), At(clues, Clue.Exact));
        added[0] = MathF.Log(1 + At(clues, Clue.Merged));
        added[1] = MathF.Log(1 + At(clues, Clue.Described));
        added[2] = window * coverage;
        added[3] = whole * window;
        added[4] = window * window;
        added[5] = whole * whole;
        added[6] = coverage * coverage;
        added[7] = exact > 0 ? 1 : 0;
        added[8] = exact > 1 ? 1 : 0;
        added[9] = lexical * window;
        added[10] = MathF.Log(1 + At(clues, Clue.WindowRank));
        added[11] = MathF.Log(1 + At(clues, Clue.WholeRank));
        added[12] = MathF.Log(1 + At(clues, Clue.LexicalRank));
        added[13] = coverage > 0.99f ? At(clues, Clue.MatchedMass) : 0;
        added[14] = At(clues, Clue.Essential) * window;
        added[15] = At(clues, Clue.WindowRank) == 0 && At(clues, Clue.LexicalRank) == 0 ? 1 : 0;
        added[16] = At(clues, Clue.LexiconNearness) * At(clues, Clue.LexiconNearness);
        added[17] = At(clues, Clue.ExactLexicon) * At(clues, Clue.ExactWords);
        added[18] = At(clues, Clue.LexiconVotes) * At(clues, Clue.LexiconNearness);
        added[19] = At(clues, Clue.Gate) * window;
        added[20] = added[7] / (1 + At(clues, Clue.Namesakes));
        added[21] = At(clues, Clue.LexiconGap) == 0 ? 1 : 0;
    }
}
