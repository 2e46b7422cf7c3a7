using System.Text;

namespace DiCoDe.Stages.Classification.Learning.Calibration;

/// <summary>A logistic curve through the scores (J. Platt, "Probabilistic outputs for support vector machines", 1999, fitted as Lin, Lin and Weng
/// describe in Machine Learning 68, 2007): for few examples.</summary>
/// <param name="slope">At least 0.</param>
/// <param name="shift">The log odds at score 0.</param>
internal sealed class PlattCalibration(double slope, double shift) : ICalibration
{
    private const int MostSteps = 100;
    private const double LeastStep = 1e-10;
    private const double Ridge = 1e-12;

    private static ReadOnlySpan<byte> Mark => "PLT1"u8;

    public double Slope => slope;

    public double Shift => shift;

    public static PlattCalibration Train(ReadOnlySpan<float> scores, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights)
    {
        var (yes, no) = (0.0, 0.0);
        for (var at = 0; at < scores.Length; at++)
        {
            yes += targets[at] * weights[at];
            no += (1 - targets[at]) * weights[at];
        }

        // Targets a little off 0 and 1, as if one example more had been seen of each kind.
        var (high, low) = ((yes + 1) / (yes + 2), 1 / (no + 2));
        var soft = new double[scores.Length];
        for (var at = 0; at < soft.Length; at++)
        {
            soft[at] = low + (targets[at] * (high - low));
        }

        var (slope, shift) = (0.0, Logistic.LogOdds((yes + 1) / (yes + no + 2)));
        for (var step = 0; step < MostSteps; step++)
        {
            var (g1, g0, h11, h10, h00) = (0.0, 0.0, Ridge, 0.0, Ridge);
            for (var at = 0; at < soft.Length; at++)
            {
                var probability = Logistic.Probability((slope * scores[at]) + shift);
                var (error, curve) = (weights[at] * (probability - soft[at]), weights[at] * probability * (1 - probability));
                (g1, g0) = (g1 + (error * scores[at]), g0 + error);
                (h11, h10, h00) = (h11 + (curve * scores[at] * scores[at]), h10 + (curve * scores[at]), h00 + curve);
            }

            var determinant = (h11 * h00) - (h10 * h10);
            var (d1, d0) = (-((h00 * g1) - (h10 * g0)) / determinant, -((h11 * g0) - (h10 * g1)) / determinant);
            if (!double.IsFinite(d1 + d0) || Math.Abs(d1) + Math.Abs(d0) < LeastStep)
            {
                break;
            }

            var size = Halved(scores, soft, weights, slope, shift, d1, d0);
            (slope, shift) = (slope + (size * d1), shift + (size * d0));
            if (size == 0)
            {
                break;
            }
        }

        return slope >= 0 ? new PlattCalibration(slope, shift) : new PlattCalibration(0, Logistic.LogOdds((yes + 1) / (yes + no + 2)));
    }

    public double Probability(double score) => double.IsNaN(score) ? 0 : Logistic.Probability((slope * score) + shift);

    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        ModelFormat.WriteMark(writer, Mark);
        writer.Write((float)slope);
        writer.Write((float)shift);
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    /// <exception cref="EndOfStreamException">It ends too early.</exception>
    public static PlattCalibration Read(Stream from)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        ModelFormat.ReadMark(reader, Mark);
        return new PlattCalibration(Math.Max(0, ModelFormat.ReadFinite(reader)), ModelFormat.ReadFinite(reader));
    }

    /// <summary>The share of Newton's step that makes the loss smaller; 0 when none does.</summary>
    private static double Halved(ReadOnlySpan<float> scores, double[] soft, ReadOnlySpan<float> weights, double slope, double shift, double d1, double d0)
    {
        var before = Loss(scores, soft, weights, slope, shift);
        for (var size = 1.0; size > LeastStep; size /= 2)
        {
            if (Loss(scores, soft, weights, slope + (size * d1), shift + (size * d0)) < before)
            {
                return size;
            }
        }

        return 0;
    }

    private static double Loss(ReadOnlySpan<float> scores, double[] soft, ReadOnlySpan<float> weights, double slope, double shift)
    {
        var loss = 0.0;
        for (var at = 0; at < soft.Length; at++)
        {
            loss += weights[at] * Logistic.Loss((slope * scores[at]) + shift, soft[at]);
        }

        return loss;
    }
}
