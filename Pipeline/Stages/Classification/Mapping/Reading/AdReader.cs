using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Candidates;
using DiCoDe.Stages.Classification.Mapping.Clues;
using DiCoDe.Stages.Classification.Mapping.Segments;

namespace DiCoDe.Stages.Classification.Mapping.Reading;

/// <summary>Reads an ad for mapping. One for each thread.</summary>
/// <param name="knowledge">What is known of concepts and words.</param>
internal sealed class AdReader(SkillKnowledge knowledge)
{
    /// <summary>What the ad is about shows in its first characters.</summary>
    private const int LongestTopic = 20_000;

    private readonly SegmentReader _reader = knowledge.NewReader(CandidateBreadth.OfAds);
    private readonly LexicalScores _titleScores = knowledge.Prior.NewScores();
    private SegmentReader? _ranking;

    /// <summary>The segments with their candidates.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="isWanted">Whether a segment is worth looking at, by its words and what the gate needs; the others get no candidates.</param>
    public AdReading Read(JobAd ad, Func<AdSegment, IndexText, GateInput, bool>? isWanted = null)
    {
        return Read(ad, knowledge.Cutter.Cut(ad), isWanted, Candidates);
    }

    /// <summary>A sentence as one segment, as if it stood among requirements, with more candidates than an ad's.</summary>
    public AdReading ReadWhole(JobAd ad)
    {
        _ranking ??= knowledge.NewReader(CandidateBreadth.OfRanking);
        var segment = new AdSegment(Segment.Text, 0, ad.Text[..Math.Min(ad.Text.Length, SegmentCutter.LongestSegment)], SectionKind.Requirements, 0.5f);
        return Read(ad, [segment], isWanted: null, wanted => [.. _ranking.Read(wanted.Select(one => one.Text))]);
    }

    private AdReading Read(
        JobAd ad,
        IReadOnlyList<AdSegment> segments,
        Func<AdSegment, IndexText, GateInput, bool>? isWanted,
        Func<List<(AdSegment Segment, IndexText Text, GateInput Gate)>, SegmentCandidates[]> candidatesOf)
    {
        var words = ad.Title[..Math.Min(ad.Title.Length, SegmentCutter.LongestSegment)];
        var whole = knowledge.Encoder.Encode(knowledge.Stems.Read($"{words} . {ad.Text.AsSpan(0, Math.Min(ad.Text.Length, LongestTopic))}"));
        var title = knowledge.Encoder.Encode(knowledge.Stems.Read(words));
        var prior = knowledge.Prior.Of(words, _titleScores);
        List<(AdSegment Segment, IndexText Text, GateInput Gate)> wanted = new(segments.Count);
        foreach (var segment in segments)
        {
            var text = knowledge.Stems.Read(segment.Text);
            var gate = knowledge.IsGated ? GateInput.Of(segment, text, knowledge.Stems) : GateInput.Nothing;
            if (isWanted is null || isWanted(segment, text, gate))
            {
                wanted.Add((segment, text, gate));
            }
        }

        var candidates = candidatesOf(wanted);
        for (var at = 0; at < candidates.Length; at++)
        {
            Fill(candidates[at], wanted[at].Segment, whole, title, prior);
        }

        return new AdReading(ad, [.. wanted.Select((one, at) => new SegmentReading(one.Segment, one.Gate, candidates[at]))]);
    }

    /// <summary>The candidates of an ad's segments, of which many stand in other ads too.</summary>
    private SegmentCandidates[] Candidates(List<(AdSegment Segment, IndexText Text, GateInput Gate)> wanted)
    {
        var candidates = wanted.ConvertAll(one => knowledge.Cache.Find(one.Segment.Text)).ToArray();
        var missing = Enumerable.Range(0, candidates.Length).Where(at => candidates[at] is null).ToArray();
        var next = 0;
        foreach (var read in _reader.Read(missing.Select(at => wanted[at].Text)))
        {
            knowledge.Cache.Keep(wanted[missing[next]].Segment.Text, read);
            candidates[missing[next++]] = read;
        }

        return candidates!;
    }

    private void Fill(SegmentCandidates candidates, AdSegment segment, float[] whole, float[] title, IReadOnlyDictionary<int, (float Essential, float Optional)> prior)
    {
        for (var at = 0; at < candidates.Concepts.Length; at++)
        {
            var concept = candidates.Concepts[at];
            var row = candidates.Rows[at];
            var vector = knowledge.VectorOf(concept);
            row[(int)Clue.AdNearness] = MatrixProducts.Dot(vector, whole);
            row[(int)Clue.TitleNearness] = MatrixProducts.Dot(vector, title);
            row[(int)Clue.InTitle] = segment.In == Segment.Title ? 1 : 0;
            row[(int)Clue.Position] = segment.Position;
            row[(int)Clue.Popularity] = knowledge.PopularityOf(concept);
            (row[(int)Clue.OccupationEssential], row[(int)Clue.OccupationOptional]) = prior.GetValueOrDefault(concept);
            if (ColumnOf(segment.Section) is { } column)
            {
                row[(int)column] = 1;
            }
        }
    }

    private static Clue? ColumnOf(SectionKind section) => section switch
    {
        SectionKind.Duties => Clue.InDuties,
        SectionKind.Requirements => Clue.InRequirements,
        SectionKind.NiceToHave => Clue.InNice,
        SectionKind.Offer => Clue.InOffer,
        SectionKind.AboutEmployer or SectionKind.Diversity => Clue.InEmployer,
        SectionKind.HowToApply or SectionKind.PortalText => Clue.InPortal,
        _ => null,
    };
}
