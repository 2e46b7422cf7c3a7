using System.Collections.Frozen;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Lists;

/// <summary>Words that are a label by themselves and yet mostly mean something else in an ad.</summary>
internal static class EverydayWords
{
    private static readonly FrozenSet<string> All = EmbeddedLines.Of("Classification.Lists.everyday.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(word => Folding.Fold(word))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is one of them, in either number.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) =>
        BySpan.Contains(folded) || (folded.Length > 3 && folded[^1] == 's' && BySpan.Contains(folded[..^1]))
        || (folded.Length > 4 && folded.EndsWith("es") && BySpan.Contains(folded[..^2]));
}
