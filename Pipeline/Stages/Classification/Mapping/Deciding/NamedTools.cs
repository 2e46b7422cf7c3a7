using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Clues;
using DiCoDe.Stages.Classification.Mapping.Segments;
using DiCoDe.Stages.Classification.Skills;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Mapping.Deciding;

/// <summary>Tools of information technology that an ad names letter by letter. Ads of that trade list ten and more in a line, which a decider that
/// learned from ads of all trades takes for chatter.</summary>
/// <param name="taxonomy">The taxonomy.</param>
/// <param name="index">The forms of its skills.</param>
internal sealed class NamedTools(Taxonomy taxonomy, FormIndex index)
{
    /// <summary>How sure a name is at least: it is published, and near the share of such names that readers of labelled ads marked (docs/model-card.md).</summary>
    public const double Confidence = TrainedClassifier.UsualThreshold;

    /// <summary>A term that is no name ("electrónica") counts only when the decider gave it so much: it may be a subject or a part of another.</summary>
    public const double LeastOfTerm = 0.3;

    private readonly ToolNames _names = new(taxonomy, index);

    /// <summary>Whether a segment is worth reading for the tools that it names, however little its other words ask for: "Senior Python Developer" as
    /// a title, or a list item that is one word.</summary>
    public bool AreIn(AdSegment segment, IndexText text) => Counts(segment.Section) && _names.AreIn(segment.Text, text);

    /// <summary>The named tools of an ad's segments, and whether they are named by a name.</summary>
    public IEnumerable<(AdCandidate Tool, bool IsName)> Of(IReadOnlyList<SegmentOdds> segments)
    {
        Dictionary<int, (AdCandidate Tool, bool IsName)> named = [];
        for (var segment = 0; segment < segments.Count; segment++)
        {
            var candidates = segments[segment].Reading.Candidates;
            for (var place = 0; Counts(segments[segment].Reading.Segment.Section) && place < candidates.Concepts.Length; place++)
            {
                var concept = candidates.Concepts[place];
                if (!named.ContainsKey(concept) && !float.IsNegativeInfinity(segments[segment].Odds[place]) && IsTool(taxonomy.Skills[concept]) && IsNamed(segments[segment], place))
                {
                    var tool = new AdCandidate(concept);
                    tool.Add(segment, place, segments[segment].Odds[place], rank: 0);
                    named.Add(concept, (tool, ToolNames.IsName(index.Forms[candidates.Forms[place]].Text)));
                }
            }
        }

        return named.Values;
    }

    public static bool IsTool(Skill skill) => skill.Type == SkillType.Knowledge && skill.Collections.HasFlag(SkillCollections.Digital);

    private static bool Counts(SectionKind section) => section is SectionKind.Requirements or SectionKind.Duties or SectionKind.NiceToHave or SectionKind.Unknown;

    /// <summary>Letter by letter, within no longer name, and the name of nothing else; what is called so before all else may lend its name to others.</summary>
    private bool IsNamed(SegmentOdds segment, int place)
    {
        var row = segment.Rows.AsSpan(place * ClueTable.Columns, ClueTable.Columns);
        var form = index.Forms[segment.Reading.Candidates.Forms[place]];
        if (row[(int)Clue.Exact] <= 1 || !(ToolNames.IsName(form.Text) || IsTerm(form, segment, place)))
        {
            return false;
        }

        var isOwn = _names.IsOwn(form);
        return (isOwn || row[(int)Clue.Namesakes] == 0) && (row[(int)Clue.LongerAround] == 0 || (isOwn && !IsPartOfName(segment, place)));
    }

    /// <summary>What is no name is a term when it is a label ("machine learning") and no subject of a school.</summary>
    private bool IsTerm(IndexForm form, SegmentOdds segment, int place)
    {
        var candidates = segment.Reading.Candidates;
        return (form.Kind != FormKind.Lexicon || taxonomy.Skills[form.Concept].Labels.Any(label => string.Equals(Folding.Fold(label.Text), Folding.Fold(form.Text), StringComparison.Ordinal)))
            && !Schooling.IsSubject(candidates.Text.Folded, candidates.Text.Words[candidates.Spans[place].First].Start);
    }

    /// <summary>"SQL" is part of the name "SQL Server", but stands for itself in the wording "bases de datos SQL".</summary>
    private bool IsPartOfName(SegmentOdds segment, int place)
    {
        var candidates = segment.Reading.Candidates;
        var (first, last) = candidates.Spans[place];
        for (var other = 0; other < candidates.Concepts.Length; other++)
        {
            var span = candidates.Spans[other];
            var form = index.Forms[candidates.Forms[other]];
            if (other != place && segment.Rows[(other * ClueTable.Columns) + (int)Clue.Exact] > 0 && span.First <= first && span.Last >= last && span.Last - span.First > last - first
                && (form.Kind != FormKind.Lexicon || ToolNames.IsName(form.Text)))
            {
                return true;
            }
        }

        return _names.AreAround(candidates.Text, first, last);
    }
}
