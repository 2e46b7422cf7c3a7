using System.Collections.Frozen;

namespace DiCoDe.Stages.Classification.Lists;

/// <summary>Words that only join others: they count neither in labels nor in ads.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = (
        "a al as ante con da das de del do dos e el em en la las lo los o para por su sus the u un una unas unos y "
        + "an and at by for from in of on or to with des du et le les ao aos").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => folded.Length <= 5 && BySpan.Contains(folded);
}
