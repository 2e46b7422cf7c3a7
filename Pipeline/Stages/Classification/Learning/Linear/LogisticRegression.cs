using System.Text;

using DiCoDe.Stages.Classification.Learning.Linear.Search;

namespace DiCoDe.Stages.Classification.Learning.Linear;

/// <summary>Log odds as a weighted sum of standardised columns. Once trained it is only read, by any number of threads.</summary>
internal sealed class LogisticRegression
{
    private const int Block = 256;
    private const int MostOnStack = 256;

    private readonly Standardisation _standard;
    private readonly float[] _weights;
    private readonly float _bias;

    /// <param name="standard">Brings the columns of a row to one scale.</param>
    /// <param name="weights">What each counts.</param>
    /// <param name="bias">The log odds of a usual row.</param>
    public LogisticRegression(Standardisation standard, float[] weights, float bias)
    {
        _standard = standard;
        _weights = weights;
        _bias = bias;
    }

    private static ReadOnlySpan<byte> Mark => "LGR1"u8;

    /// <summary>What each standardised column counts: for reasons, and for tests.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    public float Bias => _bias;

    public int Columns => _weights.Length;

    /// <summary>Fits it to rows; the same rows give the same weights. Rows of weight 2 count like the same row twice.</summary>
    public static LogisticRegression Train(TrainingRows rows, LogisticOptions options, CancellationToken cancel)
    {
        var columns = rows.Rows.Columns;
        var standard = Standardisation.Of(rows);
        var inputs = new float[rows.Count * columns];
        for (var at = 0; at < rows.Count; at++)
        {
            standard.Apply(rows.Rows[at], inputs.AsSpan(at * columns, columns));
        }

        var total = 0.0;
        foreach (var weight in rows.Weights)
        {
            total += weight;
        }

        var found = new double[columns + 1];
        found[columns] = Logistic.LogOdds(rows.ShareOfYes);
        if (total > 0)
        {
            new Lbfgs((at, gradient) => Loss(rows, inputs, at, gradient, options.L2, total), options.MostSteps, options.Tolerance).Minimise(found, cancel);
        }

        return new LogisticRegression(standard, Array.ConvertAll(found[..columns], weight => (float)weight), (float)found[columns]);
    }

    /// <summary>The log odds of a row.</summary>
    public float Score(ReadOnlySpan<float> row)
    {
        Span<float> input = Columns <= MostOnStack ? stackalloc float[Columns] : new float[Columns];
        _standard.Apply(row, input);
        return _bias + Dense.Dot(_weights, input);
    }

    /// <summary>What each column adds to the log odds of a row.</summary>
    public void Explain(ReadOnlySpan<float> row, Span<float> shares)
    {
        _standard.Apply(row, shares);
        for (var at = 0; at < Columns; at++)
        {
            shares[at] *= _weights[at];
        }
    }

    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        ModelFormat.WriteMark(writer, Mark);
        ModelFormat.WriteFloats(writer, _standard.Means);
        ModelFormat.WriteFloats(writer, _standard.Scales);
        ModelFormat.WriteFloats(writer, _weights);
        writer.Write(_bias);
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    /// <exception cref="EndOfStreamException">It ends too early.</exception>
    public static LogisticRegression Read(Stream from)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        ModelFormat.ReadMark(reader, Mark);
        var (means, scales, weights) = (ModelFormat.ReadFloats(reader), ModelFormat.ReadFloats(reader), ModelFormat.ReadFloats(reader));
        return means.Length == scales.Length && means.Length == weights.Length
            ? new LogisticRegression(new Standardisation(means, scales), weights, ModelFormat.ReadFinite(reader))
            : throw new InvalidDataException("The parts of the model do not fit together.");
    }

    /// <summary>The mean loss with its penalty; the slope is summed in blocks, so that single precision is enough within one.</summary>
    private static double Loss(TrainingRows rows, float[] inputs, ReadOnlySpan<double> at, Span<double> gradient, double l2, double total)
    {
        var columns = at.Length - 1;
        var weights = new float[columns];
        var penalty = 0.0;
        for (var column = 0; column < columns; column++)
        {
            weights[column] = (float)at[column];
            penalty += at[column] * at[column];
            gradient[column] = l2 * at[column] / total;
        }

        gradient[columns] = 0;
        var loss = 0.5 * l2 * penalty / total;
        var block = new float[columns];
        for (var start = 0; start < rows.Count; start += Block)
        {
            Array.Clear(block);
            for (var row = start; row < Math.Min(start + Block, rows.Count); row++)
            {
                var input = inputs.AsSpan(row * columns, columns);
                var logOdds = at[columns] + Dense.Dot(weights, input);
                var share = rows.Weights[row] / total;
                loss += share * Logistic.Loss(logOdds, rows.Targets[row]);
                var error = share * (Logistic.Probability(logOdds) - rows.Targets[row]);
                gradient[columns] += error;
                Dense.AddScaled(block, input, (float)error);
            }

            for (var column = 0; column < columns; column++)
            {
                gradient[column] += block[column];
            }
        }

        return loss;
    }
}
