namespace DiCoDe.Stages.Classification.Learning.Linear;

/// <summary>Hashes of n-grams, the same on every machine and in every run (FNV-1a with a final mixing, so that the low bits are good).</summary>
internal static class TermHash
{
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The hash of a word.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * Prime;
        }

        return Mixed(hash);
    }

    /// <summary>The hash of two words after each other.</summary>
    public static uint Of(uint first, uint second) => Mixed((first * 0x9E3779B1) ^ second);

    private static uint Mixed(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >> 15;
        hash *= 0x846CA68B;
        return hash ^ (hash >> 16);
    }
}
