using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Mapping.Candidates;

namespace DiCoDe.Stages.Classification.Mapping.Deciding;

/// <summary>Tools of information technology that an ad names letter by letter. Ads of that trade list ten and more in a line, which a decider that
/// learned from ads of all trades takes for chatter.</summary>
internal static class NamedTools
{
    /// <summary>How sure a name is at least: near the share of such names that readers of labelled ads marked (docs/model-card.md).</summary>
    public const double Confidence = 0.6;

    /// <summary>The named tools of an ad's segments.</summary>
    public static IEnumerable<AdCandidate> Of(IReadOnlyList<SegmentOdds> segments, Taxonomy taxonomy)
    {
        Dictionary<int, AdCandidate> named = [];
        for (var segment = 0; segment < segments.Count; segment++)
        {
            var candidates = segments[segment].Reading.Candidates;
            for (var place = 0; Counts(segments[segment].Reading.Segment.Section) && place < candidates.Concepts.Length; place++)
            {
                var concept = candidates.Concepts[place];
                if (!named.ContainsKey(concept) && !float.IsNegativeInfinity(segments[segment].Odds[place]) && IsTool(taxonomy.Skills[concept]) && IsNamed(segments[segment].Rows.AsSpan(place * ClueTable.Columns, ClueTable.Columns)))
                {
                    var tool = new AdCandidate(concept);
                    tool.Add(segment, place, segments[segment].Odds[place], rank: 0);
                    named.Add(concept, tool);
                }
            }
        }

        return named.Values;
    }

    private static bool Counts(SectionKind section) => section is SectionKind.Requirements or SectionKind.Duties or SectionKind.NiceToHave or SectionKind.Unknown;

    private static bool IsTool(Skill skill) => skill.Type == SkillType.Knowledge && skill.Collections.HasFlag(SkillCollections.Digital);

    /// <summary>Letter by letter, within no longer name, and the name of nothing else.</summary>
    private static bool IsNamed(ReadOnlySpan<float> row) =>
        row[(int)Clue.Exact] > 1 && row[(int)Clue.ExactLabel] > 0 && row[(int)Clue.LongerAround] == 0 && row[(int)Clue.Namesakes] == 0;
}
