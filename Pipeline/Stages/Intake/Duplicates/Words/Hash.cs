namespace DiCoDe.Stages.Intake.Duplicates.Words;

/// <summary>Numbers in place of words, the same on every machine and in every run.</summary>
internal static class Hash
{
    /// <summary>Where a hash of several parts begins.</summary>
    public const ulong Start = 0xCBF29CE484222325;

    /// <summary>The hash of characters.</summary>
    public static ulong Of(ReadOnlySpan<char> word) => Mix(Continue(Start, word));

    /// <summary>The hash of what came before and these characters too, wherever the parts begin and end.</summary>
    public static ulong Continue(ulong before, ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            before = (before ^ character) * 0x100000001B3;
        }

        return before;
    }

    /// <summary>The hash of what came before and one part more; the order of parts counts.</summary>
    public static ulong With(ulong before, ulong part) => Mix((before * 0x9E3779B97F4A7C15) ^ part);

    /// <summary>Spreads every bit over all others.</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
