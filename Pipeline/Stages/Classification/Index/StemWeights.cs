using System.Runtime.InteropServices;

using DiCoDe.Stages.Classification.Learning.Linear;

namespace DiCoDe.Stages.Classification.Index;

/// <summary>How telling stems and pairs of stems are: ln((texts + 1) / (texts with it + 1)), at least .05, over forms, descriptions and segments of ads.</summary>
internal sealed class StemWeights
{
    private const float Least = 0.05f;

    private readonly Dictionary<long, int> _pairs = [];
    private readonly List<int> _stems = [];
    private readonly HashSet<long> _seen = [];
    private int _texts;
    private float[] _weights = [];

    /// <summary>Counts the stems of a text once each.</summary>
    public void Count(IndexText text)
    {
        _texts++;
        _seen.Clear();
        var before = -1;
        foreach (var word in text.Words)
        {
            if (word.Stem < 0)
            {
                before = word.IsJoining ? before : -1;
                continue;
            }

            if (_seen.Add(word.Stem))
            {
                CollectionsMarshal.SetCount(_stems, Math.Max(_stems.Count, word.Stem + 1));
                _stems[word.Stem]++;
            }

            if (word.IsFaint)
            {
                continue;
            }

            if (before >= 0 && _seen.Add(PairOf(before, word.Stem)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_pairs, PairOf(before, word.Stem), out _)++;
            }

            before = word.Stem;
        }
    }

    /// <summary>Ends the counting, and adds what was counted in ads.</summary>
    public void Close(WordStems stems, AdStatistics ads)
    {
        var hashes = stems.Stems.Select(stem => TermHash.Of(stem)).ToArray();
        CollectionsMarshal.SetCount(_stems, Math.Max(_stems.Count, hashes.Length));
        _texts += ads.Segments;
        foreach (var pair in _pairs.Keys.ToArray())
        {
            _pairs[pair] += ads.CountOf(TermHash.Of(hashes[(int)(pair >> 32) - 1], hashes[(int)(uint)pair]));
        }

        _weights = [.. _stems.Select((texts, stem) => WeightOf(texts + ads.CountOf(hashes[stem])))];
    }

    /// <summary>Forgets the pairs, most of what is kept, once every index has those it needs.</summary>
    public void ForgetPairs()
    {
        _pairs.Clear();
        _pairs.TrimExcess();
        _seen.Clear();
        _seen.TrimExcess();
    }

    /// <summary>The weight of a stem.</summary>
    public float this[int stem] => _weights[stem];

    /// <summary>The weight of a pair of stems.</summary>
    public float OfPair(int first, int second) => WeightOf(_pairs.GetValueOrDefault(PairOf(first, second)));

    /// <summary>Names a pair of stems; never a number that is a stem.</summary>
    public static long PairOf(int first, int second) => ((long)(first + 1) << 32) | (uint)second;

    /// <summary>Whether a name is that of a stem, not of a pair.</summary>
    public static bool IsStem(long name) => name <= int.MaxValue;

    private float WeightOf(int texts) => MathF.Max(Least, MathF.Log((_texts + 1f) / (texts + 1f)));
}
