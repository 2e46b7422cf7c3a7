using System.Numerics;

namespace DiCoDe.Stages.Intake.Duplicates.Sketches;

/// <summary>Counts in how many ads each word stands, in little memory, and turns words into numbers that carry their rarity.</summary>
/// <remarks>A count-min table of two rows: a count is never too low, and seldom too high. Counting is the same in any order.
/// The number of a word is its hash with the lowest five bits replaced by its level: twice the binary logarithm of its count.</remarks>
internal sealed class Tally
{
    private const int LevelBits = 5;
    private const uint LevelMask = (1 << LevelBits) - 1;
    private const int LeastSize = 1 << 10;
    private const int MostSize = 1 << 27;

    private static readonly float[] Weights = [.. Enumerable.Range(0, (int)LevelMask + 1).Select(level => 1 / (1 + (level * level / 8f)))];

    private readonly ushort[] _counts;
    private readonly uint _mask;

    /// <summary>Makes room for as many words as there are at most.</summary>
    public Tally(long words)
    {
        var size = (int)Math.Clamp((long)BitOperations.RoundUpToPowerOf2((ulong)words + 1), LeastSize, MostSize);
        _counts = new ushort[size];
        _mask = (uint)size - 1;
    }

    /// <summary>What a numbered word weighs: 1 when one ad has it, 2/3 when two have it, 1/9 with sixteen, 1/51 with a thousand, so that what a portal or an agency always says hardly counts.</summary>
    public static float WeightOf(uint numbered) => Weights[numbered & LevelMask];

    /// <summary>Counts each word of an ad.</summary>
    public void Add(ReadOnlySpan<uint> words)
    {
        foreach (var word in words)
        {
            Increase(word * 0x9E3779B1);
            Increase(word * 0x85EBCA77);
        }
    }

    /// <summary>Numbers the words of an ad, where they stand, once all ads are counted.</summary>
    public void Number(Span<uint> words)
    {
        foreach (ref var word in words)
        {
            var count = Math.Max(1u, Math.Min(_counts[Place(word * 0x9E3779B1)], _counts[Place(word * 0x85EBCA77)]));
            var level = Math.Min(LevelMask, (uint)Math.Round(2 * Math.Log2(count)));
            word = (word & ~LevelMask) | level;
        }

        words.Sort();
    }

    private uint Place(uint product) => (product ^ (product >> 15)) & _mask;

    private void Increase(uint product)
    {
        ref var count = ref _counts[Place(product)];
        count = count == ushort.MaxValue ? count : (ushort)(count + 1);
    }
}
