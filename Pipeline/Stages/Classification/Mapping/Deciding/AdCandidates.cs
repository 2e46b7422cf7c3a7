using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Mapping.Clues;

namespace DiCoDe.Stages.Classification.Mapping.Deciding;

/// <summary>The concepts that an ad may ask for, each with its best segment and its clues.</summary>
internal sealed class AdCandidates
{
    private const int MostInSegment = 10;
    private const int MostInAd = 80;
    private const float Least = -6;
    private const float LikelyOdds = -1.1f;

    private static readonly Clue[] Carried =
    [
        Clue.Exact, Clue.ExactWords, Clue.Coverage, Clue.Window, Clue.Whole, Clue.LexiconNearness, Clue.LexiconGap, Clue.LexiconVotes,
        Clue.Gate, Clue.OccupationEssential, Clue.OccupationOptional, Clue.AdNearness, Clue.TitleNearness, Clue.SegmentShare, Clue.SegmentWords,
        Clue.InTitle, Clue.Popularity, Clue.Knowledge, Clue.Essential, Clue.Reuse, Clue.Namesakes, Clue.LongerAround, Clue.ExactLexicon, Clue.ExactLabel, Clue.WindowRank, Clue.WindowWords,
        Clue.InDuties, Clue.InRequirements, Clue.InNice, Clue.InOffer, Clue.InEmployer, Clue.InPortal, Clue.Position, Clue.Crossings, Clue.IsSubject, Clue.IsDepartment,
    ];

    private readonly List<AdCandidate> _all;

    private AdCandidates(List<AdCandidate> all) => _all = all;

    /// <summary>Numbers in a row.</summary>
    public static int Columns { get; } = (int)AdClue.First + 1 + Carried.Length;

    /// <summary>The concepts, the likeliest first.</summary>
    public IReadOnlyList<AdCandidate> All => _all;

    public static AdCandidates Of(IReadOnlyList<SegmentOdds> segments)
    {
        Dictionary<int, AdCandidate> byConcept = [];
        for (var at = 0; at < segments.Count; at++)
        {
            var odds = segments[at].Odds;
            var order = Enumerable.Range(0, odds.Length).Where(candidate => odds[candidate] > Least).OrderByDescending(candidate => odds[candidate]).Take(MostInSegment).ToArray();
            for (var rank = 0; rank < order.Length; rank++)
            {
                var concept = segments[at].Reading.Candidates.Concepts[order[rank]];
                if (!byConcept.TryGetValue(concept, out var known))
                {
                    byConcept.Add(concept, known = new AdCandidate(concept));
                }

                known.Add(at, order[rank], odds[order[rank]], rank);
            }
        }

        List<AdCandidate> all = [.. byConcept.Values.OrderByDescending(candidate => candidate.Odds).ThenBy(candidate => candidate.Concept).Take(MostInAd)];
        return new AdCandidates(all);
    }

    /// <summary>The clues of each concept, in order.</summary>
    public FloatRows Rows(IReadOnlyList<SegmentOdds> segments, SkillKnowledge knowledge)
    {
        var rows = new FloatRows(Columns);
        var expected = (float)_all.Sum(candidate => Logistic.Probability(candidate.Odds));
        foreach (var candidate in _all)
        {
            var row = rows.AddRow();
            var segment = segments[candidate.Segment];
            row[(int)AdClue.Odds] = candidate.Odds;
            row[(int)AdClue.SecondOdds] = MathF.Max(Least, candidate.SecondOdds);
            row[(int)AdClue.Likely] = MathF.Log(1 + candidate.CountAbove(LikelyOdds));
            row[(int)AdClue.First] = MathF.Log(1 + candidate.Firsts);
            row[(int)AdClue.Expected] = expected;
            row[(int)AdClue.Segments] = MathF.Log(1 + segments.Count);
            Within(row, candidate, segment, knowledge);
            Among(row, candidate, knowledge);
            for (var at = 0; at < Carried.Length; at++)
            {
                row[(int)AdClue.First + 1 + at] = segment.Rows[(candidate.Place * ClueTable.Columns) + (int)Carried[at]];
            }
        }

        return rows;
    }

    private static void Within(Span<float> row, AdCandidate candidate, SegmentOdds segment, SkillKnowledge knowledge)
    {
        var candidates = segment.Reading.Candidates;
        var (rank, best, rival, group, expected) = (0, Least, Least, Least, 0.0);
        var span = candidates.Spans[candidate.Place];
        for (var other = 0; other < segment.Odds.Length; other++)
        {
            var odds = segment.Odds[other];
            expected += Logistic.Probability(odds);
            if (other == candidate.Place)
            {
                continue;
            }

            rank += odds > candidate.Odds ? 1 : 0;
            best = MathF.Max(best, odds);
            var (first, last) = candidates.Spans[other];
            rival = first <= span.Last && last >= span.First ? MathF.Max(rival, odds) : rival;
            group = knowledge.Facts.AreOfOneGroup(candidate.Concept, candidates.Concepts[other]) ? MathF.Max(group, odds) : group;
        }

        row[(int)AdClue.Rank] = rank;
        row[(int)AdClue.Gap] = MathF.Max(0, best - candidate.Odds);
        row[(int)AdClue.OtherOdds] = best;
        row[(int)AdClue.RivalOdds] = rival;
        row[(int)AdClue.GroupOddsThere] = group;
        row[(int)AdClue.ExpectedThere] = (float)expected;
    }

    private void Among(Span<float> row, AdCandidate candidate, SkillKnowledge knowledge)
    {
        var (group, nearness, gap) = (Least, 0f, 0f);
        foreach (var other in _all)
        {
            if (other.Concept == candidate.Concept)
            {
                continue;
            }

            group = knowledge.Facts.AreOfOneGroup(candidate.Concept, other.Concept) ? MathF.Max(group, other.Odds) : group;
            if (other.Odds > candidate.Odds)
            {
                var near = MatrixProducts.Dot(knowledge.VectorOf(candidate.Concept), knowledge.VectorOf(other.Concept));
                (nearness, gap) = near > nearness ? (near, other.Odds - candidate.Odds) : (nearness, gap);
            }
        }

        row[(int)AdClue.GroupOdds] = group;
        row[(int)AdClue.TwinNearness] = nearness;
        row[(int)AdClue.TwinGap] = gap;
    }
}
