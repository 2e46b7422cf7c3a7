using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Mapping.Candidates;

/// <summary>Counts in how many texts the Spanish forms of each concept stand in one piece: what ads speak of, whoever labelled them or not.</summary>
internal sealed class FormSpotter
{
    private const int LongestForm = 5;

    private readonly Dictionary<long, List<int>> _concepts = [];
    private readonly int[] _counts;

    public FormSpotter(FormIndex index)
    {
        _counts = new int[index.Concepts];
        foreach (var form in index.Forms)
        {
            if (form.Kind != FormKind.Foreign && form.Content.Length is > 0 and <= LongestForm)
            {
                var key = KeyOf(form.Content);
                if (!_concepts.TryGetValue(key, out var list))
                {
                    _concepts.Add(key, list = []);
                }

                list.Add(form.Concept);
            }
        }
    }

    /// <summary>How many texts have each concept so far.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Counts the concepts of a text once each.</summary>
    public void Add(IndexText text)
    {
        var stems = text.Content().Select(word => word.Stem).ToArray();
        HashSet<int> found = [];
        for (var start = 0; start < stems.Length; start++)
        {
            for (var length = 1; length <= LongestForm && start + length <= stems.Length; length++)
            {
                if (_concepts.TryGetValue(KeyOf(stems.AsSpan(start, length)), out var concepts))
                {
                    found.UnionWith(concepts);
                }
            }
        }

        foreach (var concept in found)
        {
            _counts[concept]++;
        }
    }

    private static long KeyOf(ReadOnlySpan<int> stems)
    {
        var key = 1469598103934665603L;
        foreach (var stem in stems)
        {
            key = (key ^ (stem + 2)) * 1099511628211L;
        }

        return key;
    }
}
