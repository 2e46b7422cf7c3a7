namespace DiCoDe.Reports.Figures.Trends;

/// <summary>How often a normal number lies further from its mean than one that was seen.</summary>
/// <remarks>Below three deviations by the power series of the normal integral, beyond by its continued fraction (both of Laplace); 80 terms of either give more
/// than ten digits there.</remarks>
internal static class NormalTail
{
    private const double Far = 3;
    private const int Terms = 80;

    /// <summary>The probability of a deviation at least so large, on either side.</summary>
    /// <param name="deviations">How many standard deviations from the mean; its sign does not matter.</param>
    public static double TwoSided(double deviations)
    {
        var z = Math.Abs(deviations);
        var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        return Math.Clamp(z < Far ? 1 - (2 * density * Series(z)) : 2 * density / Fraction(z), 0, 1);
    }

    /// <summary>z + z³/3 + z⁵/15 + …</summary>
    private static double Series(double z)
    {
        var (term, sum) = (z, z);
        for (var at = 1; at <= Terms; at++)
        {
            term *= z * z / ((2 * at) + 1);
            sum += term;
        }

        return sum;
    }

    /// <summary>z + 1/(z + 2/(z + 3/(z + …))).</summary>
    private static double Fraction(double z)
    {
        var value = z;
        for (var at = Terms; at >= 1; at--)
        {
            value = z + (at / value);
        }

        return value;
    }
}
