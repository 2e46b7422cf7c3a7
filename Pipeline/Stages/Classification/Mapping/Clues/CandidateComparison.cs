using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Mapping.Clues;

/// <summary>The clues that come from comparing a segment's candidates with each other.</summary>
internal static class CandidateComparison
{
    public static void Fill(ClueTable rows, FormMatch[] matches, FormIndex index)
    {
        Gaps(rows, Clue.Window, Clue.WindowGap, Clue.WindowRank);
        Gaps(rows, Clue.Whole, Clue.WholeGap, Clue.WholeRank);
        Gaps(rows, Clue.Lexical, Clue.LexicalGap, Clue.LexicalRank);
        Gaps(rows, Clue.Merged, Clue.MergedGap, rank: null);
        Gaps(rows, Clue.LexiconNearness, Clue.LexiconGap, rank: null);
        var window = Largest(rows, Clue.Window);
        var lexical = Largest(rows, Clue.Lexical);
        for (var at = 0; at < rows.Count; at++)
        {
            Set(rows, at, Clue.BestWindow, window);
            Set(rows, at, Clue.BestLexical, lexical);
            Set(rows, at, Clue.LexicalShare, rows[at][(int)Clue.Lexical] / (lexical + 1e-6f));
        }

        Rivals(rows, matches);
        Exact(rows, matches, index);
    }

    private static void Gaps(ClueTable rows, Clue score, Clue gap, Clue? rank)
    {
        var best = Largest(rows, score);
        for (var at = 0; at < rows.Count; at++)
        {
            Set(rows, at, gap, best - rows[at][(int)score]);
        }

        if (rank is { } place)
        {
            for (var at = 0; at < rows.Count; at++)
            {
                Set(rows, at, place, PlaceOf(rows, at, score));
            }
        }
    }

    /// <summary>How many have a higher score, or the same and stand before.</summary>
    private static int PlaceOf(ClueTable rows, int at, Clue score)
    {
        var (own, before) = (rows[at][(int)score], 0);
        for (var other = 0; other < rows.Count; other++)
        {
            before += rows[other][(int)score] > own || (other < at && rows[other][(int)score] == own) ? 1 : 0;
        }

        return before;
    }

    /// <summary>Candidates that claim the same words.</summary>
    private static void Rivals(ClueTable rows, FormMatch[] matches)
    {
        var strength = new float[rows.Count];
        Dictionary<int, List<int>> byStem = [];
        for (var at = 0; at < rows.Count; at++)
        {
            strength[at] = rows[at][(int)Clue.Coverage] * MathF.Sqrt(rows[at][(int)Clue.MatchedMass] + 1e-6f);
            foreach (var stem in matches[at].Stems)
            {
                if (!byStem.TryGetValue(stem, out var list))
                {
                    byStem.Add(stem, list = []);
                }

                list.Add(at);
            }
        }

        HashSet<int> others = [];
        for (var at = 0; at < rows.Count; at++)
        {
            others.Clear();
            foreach (var stem in matches[at].Stems)
            {
                others.UnionWith(byStem[stem]);
            }

            others.Remove(at);
            var best = 0f;
            var equal = 0;
            foreach (var other in others)
            {
                best = MathF.Max(best, strength[other]);
                equal += strength[other] >= strength[at] ? 1 : 0;
            }

            Set(rows, at, Clue.Competition, strength[at] - best);
            Set(rows, at, Clue.Competitors, equal);
        }
    }

    /// <summary>Forms that stand there: how many longer ones lie around, how many concepts have the same one.</summary>
    private static void Exact(ClueTable rows, FormMatch[] matches, FormIndex index)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (matches[at].ExactForm < 0)
            {
                continue;
            }

            var (longer, same) = (0, 0);
            for (var other = 0; other < rows.Count; other++)
            {
                if (other == at || matches[other].ExactForm < 0)
                {
                    continue;
                }

                var around = matches[other].Span.First <= matches[at].Span.First && matches[other].Span.Last >= matches[at].Span.Last;
                longer += around && matches[other].ExactWords > matches[at].ExactWords ? 1 : 0;
                same += index.Forms[matches[other].ExactForm].Content.AsSpan().SequenceEqual(index.Forms[matches[at].ExactForm].Content) ? 1 : 0;
            }

            Set(rows, at, Clue.LongerAround, longer);
            Set(rows, at, Clue.Namesakes, same);
        }
    }

    private static float Largest(ClueTable rows, Clue clue)
    {
        var best = 0f;
        for (var at = 0; at < rows.Count; at++)
        {
            best = MathF.Max(best, rows[at][(int)clue]);
        }

        return best;
    }

    private static void Set(ClueTable rows, int at, Clue clue, float value) => rows[at, clue] = value;
}
