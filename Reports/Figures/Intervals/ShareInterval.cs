namespace DiCoDe.Reports.Figures.Intervals;

/// <summary>Between which bounds a share lies when few ads and a classifier that errs are allowed for.</summary>
/// <remarks>
/// Few ads: Wilson's interval of 95 % (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
/// Statistical Association 22, 1927): the shares p for which the observed one lies within 1.96 deviations √(p(1−p)/n).
/// The classifier: of k ads found, kP are right, and they are the part R of those there are, so that the true share is near kP/(Rn): the estimate of Rogan and
/// Gladen ("Estimating prevalence from the results of a screening test", American Journal of Epidemiology 107, 1978) written with precision in the place of
/// specificity, which nobody measured. The variance of its logarithm is the sum of those of k/n, P and R (the delta method, as theirs).
/// The interval reaches from the lower of the two lower bounds to the higher of the two upper ones: it holds the share that is printed, and the share that is
/// likely to be true. It says nothing of the ads that no portal has.
/// </remarks>
public static class ShareInterval
{
    /// <summary>The 97.5 % point of the normal distribution.</summary>
    private const double Deviations = 1.959964;

    /// <summary>The interval of a share of ads.</summary>
    /// <param name="part">The ads of the row, 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">The ads it is a share of, at least 1.</param>
    /// <param name="error">How wrong the classifier is, or <see langword="null"/> where none decides.</param>
    public static Interval Of(int part, int whole, ClassifierError? error)
    {
        var sampling = Wilson(part, whole);
        if (error is null || part == 0)
        {
            // What is found nowhere may still be missed everywhere: the upper bound grows with what is missed.
            return error is null ? sampling : sampling with { High = Math.Min(1, sampling.High / error.Recall) };
        }

        var share = (double)part / whole;
        var spread = Deviations * Math.Sqrt(((1 - share) / part) + (2 * error.RelativeError * error.RelativeError));
        var corrected = share * error.Precision / error.Recall;
        return new Interval(Math.Min(sampling.Low, corrected * Math.Exp(-spread)), Math.Min(1, Math.Max(sampling.High, corrected * Math.Exp(spread))));
    }

    private static Interval Wilson(int part, int whole)
    {
        var (share, square) = ((double)part / whole, Deviations * Deviations);
        var middle = (share + (square / (2 * whole))) / (1 + (square / whole));
        var half = Deviations / (1 + (square / whole)) * Math.Sqrt((share * (1 - share) / whole) + (square / (4.0 * whole * whole)));
        return new Interval(part == 0 ? 0 : Math.Max(0, middle - half), part == whole ? 1 : Math.Min(1, middle + half));
    }
}
