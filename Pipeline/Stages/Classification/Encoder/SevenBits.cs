namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Rounds a vector's numbers to -63 to 63, of which two products of a pair still fit into sixteen bits.</summary>
internal static class SevenBits
{
    /// <summary>Added to every number, so that none is negative.</summary>
    public const int Raised = 64;

    private const int Largest = 63;

    /// <summary>Rounds a vector.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="raised">Filled with its rounded numbers, each raised by <see cref="Raised"/>.</param>
    /// <returns>What one is worth.</returns>
    public static float Round(ReadOnlySpan<float> vector, Span<byte> raised)
    {
        var largest = 0f;
        foreach (var number in vector)
        {
            largest = MathF.Max(largest, MathF.Abs(number));
        }

        var factor = largest > 0 ? Largest / largest : 0;
        for (var at = 0; at < vector.Length; at++)
        {
            raised[at] = (byte)(Raised + (int)MathF.Round(vector[at] * factor));
        }

        return largest / Largest;
    }
}
