using System.Runtime.InteropServices;

using DiCoDe.Stages.Classification.Learning.Linear;

namespace DiCoDe.Stages.Classification.Index;

/// <summary>Counts what unlabelled ads use.</summary>
internal sealed class AdStatisticsCount
{
    private readonly Dictionary<uint, int> _words = [];
    private readonly HashSet<uint> _seen = [];
    private int _segments;

    /// <summary>Counts the stems and pairs of stems of a segment once each, whether or not a form has them.</summary>
    public void Add(IndexText segment, WordStems stems)
    {
        _segments++;
        _seen.Clear();
        var before = 0u;
        foreach (var word in segment.Words)
        {
            if (word.Stem < 0)
            {
                before = word.IsJoining ? before : 0;
                continue;
            }

            var hash = TermHash.Of(stems.TextOf(word.Stem));
            Count(hash);
            if (word.IsFaint)
            {
                continue;
            }

            if (before != 0)
            {
                Count(TermHash.Of(before, hash));
            }

            before = hash;
        }
    }

    /// <summary>What was counted.</summary>
    /// <param name="concepts">Ads with the words of each concept, by its URI.</param>
    public AdStatistics Finish(IEnumerable<(string Uri, int Ads)> concepts) =>
        new(_segments, _words, concepts.Where(concept => concept.Ads > 0).ToDictionary(concept => TermHash.Of(concept.Uri), concept => concept.Ads));

    private void Count(uint hash)
    {
        if (_seen.Add(hash))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_words, hash, out _)++;
        }
    }
}
