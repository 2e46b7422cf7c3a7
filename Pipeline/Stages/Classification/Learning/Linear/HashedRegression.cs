using System.Text;

using DiCoDe.Stages.Classification.Learning.Linear.Search;

namespace DiCoDe.Stages.Classification.Learning.Linear;

/// <summary>Log odds of a text by its words and word pairs, which it knows only as hashes: what it has learned holds no text. Each n-gram weighs
/// (1 + ln count) times its inverse document frequency, and the weights of a text are brought to length 1. Once trained it is only read.</summary>
internal sealed class HashedRegression
{
    /// <summary>Places for hashes: few of the words of a hundred thousand texts share one.</summary>
    public const int Buckets = 1 << 18;

    /// <summary>What fewer texts have is not learned from.</summary>
    private const int LeastTexts = 2;

    private readonly TermWeights _terms;
    private readonly float[] _extras;
    private readonly float _bias;

    private HashedRegression(TermWeights terms, float[] extras, float bias)
    {
        _terms = terms;
        _extras = extras;
        _bias = bias;
    }

    private static ReadOnlySpan<byte> Mark => "HGR1"u8;

    public int Extras => _extras.Length;

    /// <summary>Fits it to texts; the same texts give the same weights.</summary>
    public static HashedRegression Train(SparseRows rows, LogisticOptions options, CancellationToken cancel)
    {
        var terms = TermWeights.Learn(rows, Buckets, LeastTexts);
        var inputs = Enumerable.Range(0, rows.Count).Select(row => terms.Vector(rows.TermsOf(row))).ToArray();
        var total = 0.0;
        foreach (var weight in rows.Weights)
        {
            total += weight;
        }

        var found = new double[terms.Count + rows.Extras + 1];
        found[^1] = Logistic.LogOdds(Logistic.Share(rows.Targets, rows.Weights));
        if (total > 0)
        {
            new Lbfgs((at, gradient) => Loss(rows, inputs, at, gradient, options.L2, total), options.MostSteps, options.Tolerance).Minimise(found, cancel);
        }

        var weights = Array.ConvertAll(found, weight => (float)weight);
        terms.Take(weights.AsSpan(0, terms.Count));
        return new HashedRegression(terms, weights[terms.Count..^1], weights[^1]);
    }

    /// <summary>The log odds of a text.</summary>
    /// <param name="terms">The hashes of its n-grams, as often as they occur, in any order.</param>
    /// <param name="extras">Its further numbers.</param>
    public float Score(ReadOnlySpan<uint> terms, ReadOnlySpan<float> extras)
    {
        var score = _bias + _terms.Score(terms);
        for (var at = 0; at < _extras.Length; at++)
        {
            score += _extras[at] * extras[at];
        }

        return score;
    }

    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        ModelFormat.WriteMark(writer, Mark);
        _terms.Write(writer);
        ModelFormat.WriteFloats(writer, _extras);
        writer.Write(_bias);
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    /// <exception cref="EndOfStreamException">It ends too early.</exception>
    public static HashedRegression Read(Stream from)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        ModelFormat.ReadMark(reader, Mark);
        return new HashedRegression(TermWeights.Read(reader, Buckets), ModelFormat.ReadFloats(reader), ModelFormat.ReadFinite(reader));
    }

    private static double Loss(SparseRows rows, SparseTerm[][] inputs, ReadOnlySpan<double> at, Span<double> gradient, double l2, double total)
    {
        var loss = 0.0;
        for (var place = 0; place < at.Length - 1; place++)
        {
            loss += 0.5 * l2 * at[place] * at[place] / total;
            gradient[place] = l2 * at[place] / total;
        }

        gradient[^1] = 0;
        var extras = at[^(rows.Extras + 1)..^1];
        var extraSlopes = gradient[^(rows.Extras + 1)..^1];
        for (var row = 0; row < rows.Count; row++)
        {
            var logOdds = at[^1];
            var numbers = rows.ExtrasOf(row);
            foreach (var term in inputs[row])
            {
                logOdds += at[term.Place] * term.Value;
            }

            for (var place = 0; place < numbers.Length; place++)
            {
                logOdds += extras[place] * numbers[place];
            }

            var share = rows.Weights[row] / total;
            loss += share * Logistic.Loss(logOdds, rows.Targets[row]);
            var error = share * (Logistic.Probability(logOdds) - rows.Targets[row]);
            gradient[^1] += error;
            foreach (var term in inputs[row])
            {
                gradient[term.Place] += error * term.Value;
            }

            for (var place = 0; place < numbers.Length; place++)
            {
                extraSlopes[place] += error * numbers[place];
            }
        }

        return loss;
    }
}
