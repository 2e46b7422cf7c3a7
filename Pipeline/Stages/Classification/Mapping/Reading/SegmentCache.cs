using System.Collections.Concurrent;

using DiCoDe.Stages.Classification.Mapping.Candidates;

namespace DiCoDe.Stages.Classification.Mapping.Reading;

/// <summary>Remembers the candidates of segments: employers and portals repeat whole paragraphs from ad to ad. Safe for several threads.</summary>
internal sealed class SegmentCache
{
    /// <summary>About 25 kB each. When it is full it is emptied: what is repeated comes again.</summary>
    private const int Most = 1_200;

    private readonly ConcurrentDictionary<string, SegmentCandidates> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>A copy of the candidates of a text, to be completed for an ad; <see langword="null"/> when they are not known.</summary>
    public SegmentCandidates? Find(string text) => _known.TryGetValue(text, out var known) ? known with { Rows = known.Rows.Copy() } : null;

    /// <summary>Remembers candidates as they follow from the text alone.</summary>
    public void Keep(string text, SegmentCandidates candidates)
    {
        if (Interlocked.Increment(ref _count) > Most)
        {
            _known.Clear();
            Interlocked.Exchange(ref _count, 1);
        }

        _known[text] = candidates with { Rows = candidates.Rows.Copy() };
    }
}
