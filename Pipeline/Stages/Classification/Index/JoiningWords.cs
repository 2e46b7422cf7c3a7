using System.Collections.Frozen;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Index;

/// <summary>Words that say nothing, and words that say little, in ads and in the forms of concepts.</summary>
internal static class JoiningWords
{
    private static readonly FrozenSet<string> Joining = ListOf("joining");
    private static readonly FrozenSet<string> Faint = ListOf("faint");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> JoiningBySpan = Joining.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FaintBySpan = Faint.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word only joins others.</summary>
    public static bool IsJoining(ReadOnlySpan<char> folded) => JoiningBySpan.Contains(folded);

    /// <summary>Whether a folded word says little, or only joins others.</summary>
    public static bool IsFaint(ReadOnlySpan<char> folded) => IsJoining(folded) || FaintBySpan.Contains(folded);

    private static FrozenSet<string> ListOf(string name) => EmbeddedLines.Of($"Classification.Index.{name}.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(word => Folding.Fold(word))
        .ToFrozenSet(StringComparer.Ordinal);
}
