using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Candidates;
using DiCoDe.Stages.Classification.Mapping.Segments;

namespace DiCoDe.Stages.Classification.Mapping.Reading;

/// <summary>Reads an ad for mapping. One for each thread.</summary>
/// <param name="knowledge">What is known of concepts and words.</param>
internal sealed class AdReader(SkillKnowledge knowledge)
{
    private readonly SegmentReader _reader = knowledge.NewReader();
    private readonly LexicalScores _titleScores = knowledge.Prior.NewScores();

    /// <summary>The segments with their candidates.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="isWanted">Whether a segment is worth looking at; the others get no candidates.</param>
    public AdReading Read(JobAd ad, Func<GateInput, bool>? isWanted = null)
    {
        return Read(ad, knowledge.Cutter.Cut(ad), isWanted);
    }

    /// <summary>A sentence as one segment, as if it stood among requirements.</summary>
    public AdReading ReadWhole(JobAd ad) => Read(ad, [new AdSegment(Segment.Text, 0, ad.Text, SectionKind.Requirements, 0.5f)], isWanted: null);

    private AdReading Read(JobAd ad, IReadOnlyList<AdSegment> segments, Func<GateInput, bool>? isWanted)
    {
        var whole = knowledge.Encoder.Encode(knowledge.Stems.Read($"{ad.Title} . {ad.Text}"));
        var title = knowledge.Encoder.Encode(knowledge.Stems.Read(ad.Title));
        var prior = knowledge.Prior.Of(ad.Title, _titleScores);
        List<SegmentReading> read = new(segments.Count);
        foreach (var segment in segments)
        {
            var text = knowledge.Stems.Read(segment.Text);
            var gate = GateInput.Of(segment, text, knowledge.Stems);
            if (isWanted is null || isWanted(gate))
            {
                var candidates = _reader.Read(text);
                Fill(candidates, segment, whole, title, prior);
                read.Add(new SegmentReading(segment, gate, candidates));
            }
        }

        return new AdReading(ad, read);
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
