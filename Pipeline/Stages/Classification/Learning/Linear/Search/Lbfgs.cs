namespace DiCoDe.Stages.Classification.Learning.Linear.Search;

/// <summary>Finds the minimum of a smooth function with the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno
/// (Nocedal and Wright, Numerical Optimization, 2nd ed., algorithms 7.4 and 7.5). Deterministic.</summary>
/// <param name="objective">The function.</param>
/// <param name="mostSteps">Where it stops in any case.</param>
/// <param name="tolerance">It stops where no slope is steeper than this.</param>
internal sealed class Lbfgs(Objective objective, int mostSteps, double tolerance)
{
    private const int Memory = 10;
    private const int MostTrials = 40;

    /// <summary>How much of the promised descent a step must give, and how much flatter the slope must become (Wolfe's conditions).</summary>
    private const double Descent = 1e-4;
    private const double Flattening = 0.9;

    private readonly List<(double[] Step, double[] Change, double Scale)> _history = [];

    /// <summary>Moves <paramref name="at"/> to the minimum.</summary>
    public void Minimise(double[] at, CancellationToken cancel)
    {
        var gradient = new double[at.Length];
        var value = objective(at, gradient);
        for (var step = 0; step < mostSteps && Steepest(gradient) > tolerance; step++)
        {
            cancel.ThrowIfCancellationRequested();
            var direction = Direction(gradient);
            if (Dot(direction, gradient) >= 0)
            {
                _history.Clear();
                direction = [.. gradient.Select(slope => -slope)];
            }

            var first = _history.Count == 0 ? Math.Min(1, 1 / Math.Sqrt(Dot(gradient, gradient))) : 1;
            if (!TrySearch(at, direction, first, ref value, gradient))
            {
                return;
            }
        }
    }

    /// <summary>The descent direction that the last steps suggest.</summary>
    private double[] Direction(double[] gradient)
    {
        var direction = (double[])gradient.Clone();
        var shares = new double[_history.Count];
        for (var at = _history.Count - 1; at >= 0; at--)
        {
            var (step, change, scale) = _history[at];
            shares[at] = scale * Dot(step, direction);
            AddScaled(direction, change, -shares[at]);
        }

        if (_history.Count > 0)
        {
            var (_, change, scale) = _history[^1];
            Scale(direction, 1 / (scale * Dot(change, change)));
        }

        for (var at = 0; at < _history.Count; at++)
        {
            var (step, change, scale) = _history[at];
            AddScaled(direction, step, shares[at] - (scale * Dot(change, direction)));
        }

        Scale(direction, -1);
        return direction;
    }

    /// <summary>Looks along the direction, by halving and doubling, for a place that meets Wolfe's conditions, and goes there.</summary>
    /// <returns>False when the function gets no smaller: rounding has the last word.</returns>
    private bool TrySearch(double[] at, double[] direction, double first, ref double value, double[] gradient)
    {
        var (low, high, length) = (0.0, double.PositiveInfinity, first);
        var slope = Dot(direction, gradient);
        var there = new double[at.Length];
        var slopes = new double[at.Length];
        for (var trial = 0; trial < MostTrials; trial++)
        {
            at.CopyTo(there, 0);
            AddScaled(there, direction, length);
            var found = objective(there, slopes);
            if (!(found <= value + (Descent * length * slope)))
            {
                high = length;
            }
            else if (Dot(direction, slopes) < Flattening * slope)
            {
                low = length;
            }
            else
            {
                value = found;
                Remember(at, there, gradient, slopes);
                return true;
            }

            length = double.IsInfinity(high) ? 2 * low : (low + high) / 2;
        }

        return false;
    }

    /// <summary>Keeps the step and makes the new place the current one.</summary>
    private void Remember(double[] at, double[] there, double[] gradient, double[] slopes)
    {
        var step = there.Zip(at, (now, before) => now - before).ToArray();
        var change = slopes.Zip(gradient, (now, before) => now - before).ToArray();
        there.CopyTo(at, 0);
        slopes.CopyTo(gradient, 0);
        var product = Dot(step, change);
        if (product <= 1e-300)
        {
            return;
        }

        if (_history.Count == Memory)
        {
            _history.RemoveAt(0);
        }

        _history.Add((step, change, 1 / product));
    }

    private static double Steepest(double[] gradient) => gradient.Max(Math.Abs);

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var at = 0; at < one.Length; at++)
        {
            sum += one[at] * other[at];
        }

        return sum;
    }

    private static void AddScaled(double[] to, double[] what, double factor)
    {
        for (var at = 0; at < to.Length; at++)
        {
            to[at] += factor * what[at];
        }
    }

    private static void Scale(double[] values, double factor)
    {
        foreach (ref var value in values.AsSpan())
        {
            value *= factor;
        }
    }
}
