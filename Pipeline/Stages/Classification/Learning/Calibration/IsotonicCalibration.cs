using System.Text;

namespace DiCoDe.Stages.Classification.Learning.Calibration;

/// <summary>The rising steps that fit best (pool adjacent violators: Ayer et al., Annals of Mathematical Statistics 26, 1955), joined by straight
/// lines: for many examples. Outside the scores seen it stays level.</summary>
internal sealed class IsotonicCalibration : ICalibration
{
    private readonly float[] _scores;
    private readonly float[] _shares;

    private IsotonicCalibration(float[] scores, float[] shares)
    {
        _scores = scores;
        _shares = shares;
    }

    private static ReadOnlySpan<byte> Mark => "ISO1"u8;

    /// <summary>Where the lines meet.</summary>
    public IEnumerable<(float Score, float Share)> Knots => _scores.Zip(_shares);

    /// <summary>Fits it; without examples everything is one half. Scores that are no numbers are left out.</summary>
    /// <param name="scores">What the learner said.</param>
    /// <param name="targets">What was right: 1 or 0.</param>
    /// <param name="weights">How much each example counts; above 0.</param>
    public static IsotonicCalibration Train(ReadOnlySpan<float> scores, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights)
    {
        List<Pool> sorted = [];
        for (var at = 0; at < scores.Length; at++)
        {
            if (float.IsFinite(scores[at]))
            {
                sorted.Add(new Pool(scores[at], scores[at], targets[at] * weights[at], weights[at]));
            }
        }

        sorted.Sort((one, other) => one.From.CompareTo(other.From));
        List<Pool> pools = [];
        foreach (var example in sorted)
        {
            var pool = example;
            while (pools.Count > 0 && (pools[^1].To == pool.From || pools[^1].Share >= pool.Share))
            {
                pool = pools[^1].With(pool);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        List<(float Score, float Share)> knots = [];
        foreach (var pool in pools)
        {
            knots.Add((pool.From, (float)pool.Share));
            if (pool.To > pool.From)
            {
                knots.Add((pool.To, (float)pool.Share));
            }
        }

        return knots.Count == 0 ? new([0], [0.5f]) : new([.. knots.Select(knot => knot.Score)], [.. knots.Select(knot => knot.Share)]);
    }

    public double Probability(double score)
    {
        if (!(score > _scores[0]))
        {
            return _shares[0];
        }

        if (score >= _scores[^1])
        {
            return _shares[^1];
        }

        var found = Array.BinarySearch(_scores, (float)score);
        if (found >= 0)
        {
            return _shares[found];
        }

        var next = ~found;
        var way = Math.Clamp((score - _scores[next - 1]) / ((double)_scores[next] - _scores[next - 1]), 0, 1);
        return _shares[next - 1] + (way * (_shares[next] - _shares[next - 1]));
    }

    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        ModelFormat.WriteMark(writer, Mark);
        ModelFormat.WriteFloats(writer, _scores);
        ModelFormat.WriteFloats(writer, _shares);
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    /// <exception cref="EndOfStreamException">It ends too early.</exception>
    public static IsotonicCalibration Read(Stream from)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        ModelFormat.ReadMark(reader, Mark);
        var (scores, shares) = (ModelFormat.ReadFloats(reader), ModelFormat.ReadFloats(reader));
        var rises = scores.Length > 0 && scores.Length == shares.Length
            && scores.Zip(scores.Skip(1)).All(pair => pair.First < pair.Second)
            && shares.Zip(shares.Skip(1)).All(pair => pair.First <= pair.Second)
            && shares[0] >= 0 && shares[^1] <= 1;
        return rises ? new IsotonicCalibration(scores, shares) : throw new InvalidDataException("The calibration does not rise.");
    }

    /// <summary>Neighbouring examples that get one share.</summary>
    private readonly record struct Pool(float From, float To, double Yes, double Weight)
    {
        public double Share => Yes / Weight;

        public Pool With(Pool next) => new(From, next.To, Yes + next.Yes, Weight + next.Weight);
    }
}
