using System.Collections.Concurrent;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Explaining;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Lexicon;
using DiCoDe.Stages.Classification.Mapping.Clues;
using DiCoDe.Stages.Classification.Mapping.Deciding;
using DiCoDe.Stages.Classification.Mapping.Explaining;
using DiCoDe.Stages.Classification.Mapping.Ranking;
using DiCoDe.Stages.Classification.Mapping.Reading;
using DiCoDe.Stages.Classification.Mapping.Segments;
using DiCoDe.Stages.Classification.Skills;
using DiCoDe.Stages.Classification.Skills.Negation;
using DiCoDe.Stages.Intake;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>Finds the skills an ad asks for: cuts it into segments, passes by those that ask for nothing, finds candidates by words and by
/// vectors, ranks them, and decides for the ad as a whole.</summary>
internal sealed class SkillMapper : ISkillMapper, ISkillRanker, ISkillExplainer
{
    /// <summary>Segments with lower log odds are not looked at unless they name a tool: on labelled ads, half of all segments and 2 in 1,000 of
    /// those that ask for something.</summary>
    /// <remarks>At -1.2 a fifth less would be read, for 1 in 100 mentions; but lone list items in rare words are among those (docs/benchmarks.md).</remarks>
    private const float LeastGate = -2;

    private readonly SkillKnowledge _knowledge;
    private readonly MapperWeights _weights;
    private readonly double _threshold;
    private readonly CountryWordings _countries;
    private readonly NamedTools _tools;
    private readonly ConcurrentBag<AdReader> _readers = [];

    /// <param name="knowledge">What is known of skills and words.</param>
    /// <param name="weights">What was learned from labelled ads.</param>
    /// <param name="threshold">The least confidence of a mention.</param>
    /// <param name="countries">Wordings that hold in some countries only.</param>
    public SkillMapper(SkillKnowledge knowledge, MapperWeights weights, double threshold, CountryWordings countries)
    {
        _countries = countries;
        _knowledge = knowledge;
        _weights = weights;
        _threshold = threshold;
        _tools = new NamedTools(knowledge.Taxonomy, knowledge.Index);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Mention> Map(JobAd ad)
    {
        var judged = Judge(ad, told: null);
        var folded = Folding.Fold(ad.Text);
        Lazy<int[]> items = new(() => ItemStarts.In(ad, _knowledge.Cutter.Cut(ad)));
        List<Mention> mentions = [];
        for (var at = 0; at < judged.Confidence.Length; at++)
        {
            if (judged.Confidence[at] >= _threshold && !IsForeign(ad, judged, at))
            {
                mentions.Add(MentionOf(ad, folded, items, judged.Segments[judged.Candidates[at].Segment], judged.Candidates[at], judged.Confidence[at]));
            }
        }

        return [.. mentions.OrderBy(mention => mention.Segment).ThenBy(mention => mention.Start).ThenBy(mention => mention.Skill)];
    }

    /// <inheritdoc/>
    public AdExplanation Explain(JobAd ad, int nearly)
    {
        List<(float Odds, bool IsRead)> gates = [];
        var judged = Judge(ad, (odds, isRead) => gates.Add((odds, isRead)));
        for (var at = 0; at < judged.Confidence.Length; at++)
        {
            judged.Confidence[at] = IsForeign(ad, judged, at) ? 0 : judged.Confidence[at];
        }

        var explainer = new SegmentExplainer(judged, _knowledge, _weights.Ranker, _threshold);
        var segments = _knowledge.Cutter.Cut(ad).Zip(gates, (segment, gate) => new ExplainedSegment
        {
            In = segment.In,
            Start = segment.Start,
            Length = segment.Text.Length,
            Section = segment.Section,
            Gate = Logistic.Probability(gate.Odds),
            IsRead = gate.IsRead,
            Mentions = explainer.Mentions(segment),
            Nearly = explainer.Nearly(segment, nearly),
        });
        return new AdExplanation(_threshold, Logistic.Probability(LeastGate), [.. segments]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<RankedConcept> Rank(string text, string language, int top)
    {
        var ad = PlainAd.Of("1", "", text);
        var reading = WithReader(reader => reader.ReadWhole(ad));
        return
        [
            .. AdScoring.Score(reading, [.. reading.Segments.Select(segment => GateOf(segment.Gate))], _weights.Ranker)
                .SelectMany(segment => segment.Odds.Select((odds, at) => (Concept: segment.Reading.Candidates.Concepts[at], Odds: odds)))
                .OrderByDescending(candidate => candidate.Odds)
                .ThenBy(candidate => candidate.Concept)
                .Take(top)
                .Select(candidate => RankedOf(candidate.Concept, candidate.Odds)),
        ];
    }

    private RankedConcept RankedOf(int concept, float odds)
    {
        var skill = _knowledge.Taxonomy.Skills[concept];
        return new RankedConcept(skill.Uri, skill.LabelIn("es"), odds);
    }

    private T WithReader<T>(Func<AdReader, T> work)
    {
        if (!_readers.TryTake(out var reader))
        {
            reader = new AdReader(_knowledge);
        }

        var done = work(reader);
        _readers.Add(reader);
        return done;
    }

    /// <param name="ad">The ad.</param>
    /// <param name="told">Told the gate's log odds of each segment in order, and whether it is read; <see langword="null"/> for nobody.</param>
    private JudgedAd Judge(JobAd ad, Action<float, bool>? told)
    {
        var reading = WithReader(reader => reader.Read(ad, (segment, text, gate) =>
        {
            var odds = GateOf(gate);
            var isRead = RequirementReader.MayAsk(segment.Section) && (odds >= LeastGate || _tools.AreIn(segment, text));
            told?.Invoke(odds, isRead);
            return isRead;
        }));
        var segments = AdScoring.Score(reading, [.. reading.Segments.Select(segment => GateOf(segment.Gate))], _weights.Ranker);
        Silence(ad, segments);
        var candidates = AdCandidates.Of(segments);
        return WithNamedTools(segments, candidates.All, Array.ConvertAll(_weights.Decider.Score(candidates.Rows(segments, _knowledge)), odds => _weights.Calibration.Probability(odds)));
    }

    /// <summary>Takes away the odds of what the ad says it does not ask for.</summary>
    private static void Silence(JobAd ad, IReadOnlyList<SegmentOdds> segments)
    {
        var (title, text) = (Folding.Fold(ad.Title), Folding.Fold(ad.Text));
        foreach (var segment in segments)
        {
            var (at, folded) = (segment.Reading.Segment, segment.Reading.Segment.In == Segment.Title ? title : text);
            var (words, spans) = (segment.Reading.Candidates.Text.Words, segment.Reading.Candidates.Spans);
            for (var place = 0; NegatedDemand.MayStandIn(folded, at.Start, at.End) && place < segment.Odds.Length; place++)
            {
                if (NegatedDemand.Covers(folded, at.Start + words[spans[place].First].Start, at.Start + words[spans[place].Last].End))
                {
                    segment.Odds[place] = float.NegativeInfinity;
                }
            }
        }
    }

    private JudgedAd WithNamedTools(IReadOnlyList<SegmentOdds> segments, IReadOnlyList<AdCandidate> candidates, double[] confidences)
    {
        var places = candidates.Select((candidate, at) => (candidate.Concept, at)).ToDictionary(one => one.Concept, one => one.at);
        List<AdCandidate> all = [.. candidates];
        List<double> confidence = [.. confidences];
        foreach (var (tool, isName) in _tools.Of(segments))
        {
            if (!places.TryGetValue(tool.Concept, out var at))
            {
                all.AddRange(isName ? [tool] : []);
                confidence.AddRange(isName ? [NamedTools.Confidence] : []);
            }
            else if (confidence[at] < NamedTools.Confidence && (isName || confidence[at] >= NamedTools.LeastOfTerm))
            {
                (all[at], confidence[at]) = (tool, NamedTools.Confidence);
            }
        }

        return new JudgedAd(segments, all, [.. confidence]);
    }

    private float GateOf(GateInput gate) => Math.Clamp(_weights.Gate.Score(gate.Terms, gate.Extras), -5, 5);

    /// <summary>Whether it rests on a wording that means this in other countries only.</summary>
    private bool IsForeign(JobAd ad, JudgedAd judged, int at)
    {
        var (isExact, form) = FormOf(_knowledge, judged.Segments[judged.Candidates[at].Segment], judged.Candidates[at].Place);
        return isExact && form.Kind == FormKind.Lexicon && !_countries.Holds(form.Text, form.Concept, ad.Place.Country);
    }

    private Mention MentionOf(JobAd ad, string folded, Lazy<int[]> items, SegmentOdds segment, AdCandidate candidate, double confidence)
    {
        var candidates = segment.Reading.Candidates;
        var words = candidates.Text.Words;
        var (first, last) = candidates.Spans[candidate.Place];
        var start = segment.Reading.Segment.Start + words[first].Start;
        var end = segment.Reading.Segment.Start + words[last].End;
        var (isExact, form) = FormOf(_knowledge, segment, candidate.Place);
        var skill = _knowledge.Taxonomy.Skills[candidate.Concept];
        return new Mention
        {
            Skill = skill.Uri,
            Segment = segment.Reading.Segment.In,
            Start = start,
            Length = end - start,
            Confidence = new Confidence(Math.Round(confidence, 3)),
            Requirement = segment.Reading.Segment.In == Segment.Title ? Requirement.Must : RequirementReader.At(ad.Sections, folded, start, end, items) ?? Requirement.Must,
            How = isExact ? HowOf(form.Kind) : MatchKind.Model,
            Label = isExact ? form.Text : skill.LabelIn("es"),
        };
    }

    /// <summary>The form of a candidate that stands there or is best covered.</summary>
    internal static (bool IsExact, IndexForm Form) FormOf(SkillKnowledge knowledge, SegmentOdds segment, int place) =>
        (segment.Rows[(place * ClueTable.Columns) + (int)Clue.Exact] > 0, knowledge.Index.Forms[segment.Reading.Candidates.Forms[place]]);

    internal static MatchKind HowOf(FormKind kind) => kind switch
    {
        FormKind.Preferred => MatchKind.PreferredLabel,
        FormKind.Lexicon => MatchKind.Lexicon,
        _ => MatchKind.AlternativeLabel,
    };
}
