namespace DiCoDe.Stages.Classification.Learning.Linear;

/// <summary>The n-grams that were learned: by bucket, how rare each is and what it counts.</summary>
internal sealed class TermWeights
{
    private const int MostOnStack = 512;

    /// <summary>The place of each bucket, from 1; 0 where nothing was learned.</summary>
    private readonly int[] _places;
    private readonly float[] _rarity;
    private readonly float[] _weights;

    private TermWeights(int buckets, int count)
    {
        _places = new int[buckets];
        _rarity = new float[count];
        _weights = new float[count];
    }

    public int Count => _rarity.Length;

    /// <summary>Numbers the buckets that enough texts have, and weighs them by rarity: 1 + ln ((1 + texts) / (1 + texts that have it)).</summary>
    public static TermWeights Learn(SparseRows rows, int buckets, int leastTexts)
    {
        var (texts, last) = (new int[buckets], new int[buckets]);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var term in rows.TermsOf(row))
            {
                var bucket = term & (uint)(buckets - 1);
                texts[bucket] += last[bucket] == row + 1 ? 0 : 1;
                last[bucket] = row + 1;
            }
        }

        var learned = new TermWeights(buckets, texts.Count(count => count >= leastTexts));
        var place = 0;
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            if (texts[bucket] >= leastTexts)
            {
                learned._rarity[place] = (float)(1 + Math.Log((1.0 + rows.Count) / (1.0 + texts[bucket])));
                learned._places[bucket] = ++place;
            }
        }

        return learned;
    }

    public void Take(ReadOnlySpan<float> weights) => weights.CopyTo(_weights);

    /// <summary>The n-grams of a text that were learned, in order of place, brought to length 1.</summary>
    public SparseTerm[] Vector(ReadOnlySpan<uint> terms)
    {
        Span<int> places = terms.Length <= MostOnStack ? stackalloc int[terms.Length] : new int[terms.Length];
        places = places[..Find(terms, places)];
        List<SparseTerm> vector = new(places.Length);
        var length = 0.0;
        for (var at = 0; at < places.Length;)
        {
            var value = Next(places, ref at, out var place);
            vector.Add(new SparseTerm(place, value));
            length += value * value;
        }

        var scale = length > 0 ? (float)(1 / Math.Sqrt(length)) : 0;
        return [.. vector.Select(term => term with { Value = term.Value * scale })];
    }

    /// <summary>What the n-grams of a text count together.</summary>
    public float Score(ReadOnlySpan<uint> terms)
    {
        Span<int> places = terms.Length <= MostOnStack ? stackalloc int[terms.Length] : new int[terms.Length];
        places = places[..Find(terms, places)];
        var (sum, length) = (0f, 0f);
        for (var at = 0; at < places.Length;)
        {
            var value = Next(places, ref at, out var place);
            sum += value * _weights[place];
            length += value * value;
        }

        return length > 0 ? sum / MathF.Sqrt(length) : 0;
    }

    public void Write(BinaryWriter to)
    {
        to.Write7BitEncodedInt(Count);
        var last = -1;
        for (var bucket = 0; bucket < _places.Length; bucket++)
        {
            if (_places[bucket] is > 0 and var place)
            {
                to.Write7BitEncodedInt(bucket - last);
                to.Write((Half)_rarity[place - 1]);
                to.Write((Half)_weights[place - 1]);
                last = bucket;
            }
        }
    }

    public static TermWeights Read(BinaryReader from, int buckets)
    {
        var learned = new TermWeights(buckets, ModelFormat.ReadCount(from, buckets));
        var bucket = -1;
        for (var place = 0; place < learned.Count; place++)
        {
            bucket += ModelFormat.ReadCount(from, buckets);
            if (bucket < 0 || bucket >= buckets || learned._places[bucket] != 0)
            {
                throw new InvalidDataException("The model names a place that is not there.");
            }

            learned._places[bucket] = place + 1;
            learned._rarity[place] = Finite(from.ReadHalf());
            learned._weights[place] = Finite(from.ReadHalf());
        }

        return learned;
    }

    private static float Finite(Half value) => Half.IsFinite(value) ? (float)value : throw new InvalidDataException("The model holds a number that is none.");

    /// <summary>The places of the n-grams that were learned, sorted.</summary>
    private int Find(ReadOnlySpan<uint> terms, Span<int> places)
    {
        var count = 0;
        foreach (var term in terms)
        {
            if (_places[term & (uint)(_places.Length - 1)] is > 0 and var place)
            {
                places[count++] = place - 1;
            }
        }

        places[..count].Sort();
        return count;
    }

    /// <summary>Steps over one n-gram and gives its weight in the text.</summary>
    private float Next(ReadOnlySpan<int> places, ref int at, out int place)
    {
        place = places[at];
        var times = 0;
        for (; at < places.Length && places[at] == place; at++)
        {
            times++;
        }

        return (1 + MathF.Log(times)) * _rarity[place];
    }
}
