using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Explaining;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Mapping.Clues;
using DiCoDe.Stages.Classification.Mapping.Deciding;
using DiCoDe.Stages.Classification.Mapping.Ranking;
using DiCoDe.Stages.Classification.Mapping.Segments;

namespace DiCoDe.Stages.Classification.Mapping.Explaining;

/// <summary>Tells of each segment of a judged ad what was found in it and why: the re-ranker is asked again with a part of the clues taken away or given,
/// and by how much its log odds change is the weight of that part.</summary>
internal sealed class SegmentExplainer(JudgedAd ad, SkillKnowledge knowledge, CandidateRanker ranker, double threshold)
{
    private const int MostReasons = 3;

    /// <summary>Less is not worth a word.</summary>
    private const double LeastWeight = 0.2;

    /// <summary>Two concepts whose vectors are so near mean nearly the same.</summary>
    private const float Twins = 0.8f;

    /// <summary>The mentions whose best segment it is.</summary>
    public IReadOnlyList<ExplainedSkill> Mentions(AdSegment segment) => [.. Of(segment, isMention: true).Select(at => Told(at, isMention: true))];

    /// <summary>The likeliest of those whose best segment it is and that are no mentions.</summary>
    public IReadOnlyList<ExplainedSkill> Nearly(AdSegment segment, int most) => [.. Of(segment, isMention: false).Take(most).Select(at => Told(at, isMention: false))];

    private IEnumerable<int> Of(AdSegment segment, bool isMention) => Enumerable.Range(0, ad.Candidates.Count)
        .Where(at => ad.Confidence[at] >= threshold == isMention && IsAt(SegmentOf(at).Reading.Segment, segment))
        .OrderByDescending(at => ad.Confidence[at]);

    private static bool IsAt(AdSegment one, AdSegment other) => one.In == other.In && one.Start == other.Start;

    private SegmentOdds SegmentOf(int at) => ad.Segments[ad.Candidates[at].Segment];

    private ExplainedSkill Told(int at, bool isMention)
    {
        var (candidate, segment) = (ad.Candidates[at], SegmentOf(at));
        var words = segment.Reading.Candidates.Text.Words;
        var (first, last) = segment.Reading.Candidates.Spans[candidate.Place];
        var (isExact, form) = SkillMapper.FormOf(knowledge, segment, candidate.Place);
        return new ExplainedSkill
        {
            Skill = UriOf(at),
            Start = segment.Reading.Segment.Start + words[first].Start,
            Length = words[last].End - words[first].Start,
            Confidence = new Confidence(Math.Round(ad.Confidence[at], 3)),
            How = isExact ? SkillMapper.HowOf(form.Kind) : MatchKind.Model,
            Form = form.Text,
            Reasons = isMention ? For(segment, candidate.Place) : Lacking(segment, candidate.Place),
            BeatenBy = isMention ? ConceptUri.None : Winner(at),
        };
    }

    private ConceptUri UriOf(int at) => knowledge.Taxonomy.Skills[ad.Candidates[at].Concept].Uri;

    /// <summary>What is lost when a part of the clues is that of an ordinary candidate of the segment.</summary>
    private List<Reason> For(SegmentOdds segment, int place)
    {
        var ordinary = Ordinary(segment);
        return Weigh(segment, place, (kind, clue) => kind == ReasonKind.Place ? 0 : ordinary[(int)clue], sign: -1);
    }

    /// <summary>What would be won by a part of the clues of the surest skill of the ad.</summary>
    private List<Reason> Lacking(SegmentOdds segment, int place)
    {
        if (ad.Candidates.Count == 0)
        {
            return [];
        }

        var (best, row) = (SegmentOf(0), ad.Candidates[0].Place * ClueTable.Columns);
        return Weigh(segment, place, (_, clue) => best.Rows[row + (int)clue], sign: 1);
    }

    private List<Reason> Weigh(SegmentOdds segment, int place, Func<ReasonKind, Clue, float> other, int sign)
    {
        var rows = new FloatRows(ClueTable.Columns);
        var kinds = ReasonClues.ByKind.Keys.Order().ToList();
        foreach (var kind in kinds)
        {
            var row = rows.AddRow();
            segment.Rows.AsSpan(place * ClueTable.Columns, ClueTable.Columns).CopyTo(row);
            foreach (var clue in ReasonClues.ByKind[kind])
            {
                row[(int)clue] = other(kind, clue);
            }
        }

        var odds = ranker.Score(rows);
        return
        [
            .. kinds.Select((kind, at) => new Reason(kind, Math.Round(sign * (odds[at] - segment.Odds[place]), 2)))
                .Where(reason => reason.Weight >= LeastWeight)
                .OrderByDescending(reason => reason.Weight)
                .Take(MostReasons),
        ];
    }

    /// <summary>The middle value of each clue among the candidates of a segment.</summary>
    private static float[] Ordinary(SegmentOdds segment)
    {
        var count = segment.Odds.Length;
        var values = new float[count];
        var ordinary = new float[ClueTable.Columns];
        for (var clue = 0; clue < ordinary.Length; clue++)
        {
            for (var at = 0; at < count; at++)
            {
                values[at] = segment.Rows[(at * ClueTable.Columns) + clue];
            }

            Array.Sort(values);
            ordinary[clue] = values[count / 2];
        }

        return ordinary;
    }

    private ConceptUri Winner(int at)
    {
        var (mine, segment) = (ad.Candidates[at], SegmentOf(at).Reading.Candidates);
        var (first, last) = segment.Spans[mine.Place];
        var mentions = Enumerable.Range(0, ad.Candidates.Count).Where(other => ad.Confidence[other] >= threshold).ToList();
        foreach (var other in mentions.Where(other => ad.Candidates[other].Segment == mine.Segment))
        {
            var span = segment.Spans[ad.Candidates[other].Place];
            if (span.First <= last && span.Last >= first)
            {
                return UriOf(other);
            }
        }

        return mentions.Where(other => MatrixProducts.Dot(knowledge.VectorOf(mine.Concept), knowledge.VectorOf(ad.Candidates[other].Concept)) >= Twins)
            .Select(UriOf)
            .FirstOrDefault(ConceptUri.None);
    }
}
