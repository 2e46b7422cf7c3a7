using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Reading;

namespace DiCoDe.Stages.Classification.Mapping.Training;

/// <summary>A labelled ad, read: which concepts each of its segments asks for.</summary>
/// <param name="Source">Its number among the labelled ads and sentences.</param>
/// <param name="Reading">The ad, read.</param>
/// <param name="Wanted">For each segment, the concepts that it asks for and how.</param>
/// <param name="Asked">The concepts that the ad asks for.</param>
internal sealed record LabelledReading(int Source, AdReading Reading, IReadOnlyList<IReadOnlyDictionary<int, Requirement>> Wanted, IReadOnlySet<int> Asked)
{
    /// <summary>Puts the labels into the segments in which their phrases stand.</summary>
    public static LabelledReading Of(int source, AdReading reading, IEnumerable<(string Phrase, int Concept, Requirement Requirement)> labels, WordStems stems)
    {
        var joined = reading.Segments.Select(segment => $" {segment.Candidates.Text.Joined()} ").ToArray();
        var wanted = joined.Select(_ => new Dictionary<int, Requirement>()).ToArray();
        HashSet<int> asked = [];
        foreach (var (phrase, concept, requirement) in labels)
        {
            asked.Add(concept);
            var words = stems.Read(phrase).Joined();
            var isFound = false;
            for (var at = 0; at < joined.Length; at++)
            {
                if (joined[at].Contains($" {words} ", StringComparison.Ordinal))
                {
                    wanted[at][concept] = requirement;
                    isFound = true;
                }
            }

            if (!isFound && Nearest(words, joined) is >= 0 and var nearest)
            {
                wanted[nearest][concept] = requirement;
            }
        }

        return new LabelledReading(source, reading, wanted, asked);
    }

    /// <summary>A phrase that was cut in two belongs where most of it stands.</summary>
    private static int Nearest(string phrase, string[] joined)
    {
        var parts = phrase.Split(' ');
        var (best, most) = (-1, (parts.Length + 1) / 2);
        for (var at = 0; at < joined.Length; at++)
        {
            for (var length = parts.Length - 1; length >= most; length--)
            {
                if (joined[at].Contains($" {string.Join(' ', parts[..length])} ", StringComparison.Ordinal)
                    || joined[at].Contains($" {string.Join(' ', parts[^length..])} ", StringComparison.Ordinal))
                {
                    (best, most) = (at, length + 1);
                    break;
                }
            }
        }

        return best;
    }
}
