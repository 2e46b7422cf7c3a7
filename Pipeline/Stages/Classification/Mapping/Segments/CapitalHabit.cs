using System.Collections.Frozen;

using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Mapping.Segments;

/// <summary>Knows which words are mostly written small, so that a capital tells where a list item begins, and which follow each other in a name.</summary>
/// <param name="small">The folded words that are mostly written small.</param>
/// <param name="pairs">Pairs of folded words, with a blank between, that stand together in a label or a wording of information technology ("machine learning").</param>
internal sealed class CapitalHabit(FrozenSet<string> small, FrozenSet<string> pairs)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _small = small.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Learns the habit from running text.</summary>
    /// <param name="texts">The text.</param>
    /// <param name="names">Labels and wordings, whose words belong together.</param>
    public static CapitalHabit Of(IEnumerable<string> texts, IEnumerable<string> names)
    {
        Dictionary<string, (int Small, int Large)> counts = new(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var isFirst = true;
            foreach (var range in text.AsSpan().SplitAny(" \n\t.,;:()/\"'-"))
            {
                var word = text.AsSpan(range);
                if (word.Length <= 2)
                {
                    continue;
                }

                if (!isFirst)
                {
                    var key = Folding.Fold(word);
                    var (small, large) = counts.GetValueOrDefault(key);
                    counts[key] = char.IsLower(word[0]) ? (small + 1, large) : (small, large + 1);
                }

                isFirst = false;
            }
        }

        return new CapitalHabit(counts
            .Where(count => count.Value.Small >= 2 && count.Value.Small > count.Value.Large)
            .Select(count => count.Key)
            .ToFrozenSet(StringComparer.Ordinal), names.SelectMany(PairsOf).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The words mostly written small.</summary>
    public IReadOnlyCollection<string> Small => small;

    /// <summary>Whether a word of running text begins something new by its capital.</summary>
    public bool Begins(string text, List<(int Start, int End)> words, int at)
    {
        var word = text.AsSpan(words[at].Start, words[at].End - words[at].Start).Trim("(),.\"“”");
        if (word.Length <= 2 || !char.IsUpper(word[0]) || word[1..].ContainsAnyInRange('A', 'Z') || !IsSmall(word))
        {
            return false;
        }

        var before = text.AsSpan(words[at - 1].Start, words[at - 1].End - words[at - 1].Start);
        if (before[^1] is ',' or '(' or '/' or '&' || JoiningWords.IsJoining(Folding.Fold(before.Trim("()\"“”"))))
        {
            return false;
        }

        if (char.IsUpper(before[0]) && pairs.Contains($"{Folding.Fold(before.Trim("()\"“”"))} {Folding.Fold(word)}"))
        {
            return false;
        }

        var isWord = char.IsLower(before[^1]) || before[^1] is ')' || char.IsDigit(before[^1]) || (before.Length > 1 && !before.ContainsAnyInRange('a', 'z'));
        return isWord && !(IsCapitalised(before) && at >= 2 && char.IsUpper(text[words[at - 2].Start]));
    }

    private static IEnumerable<string> PairsOf(string name)
    {
        var words = Folding.Fold(name).Split([' ', '(', ')', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Zip(words.Skip(1), (first, second) => $"{first} {second}");
    }

    private bool IsSmall(ReadOnlySpan<char> word) => _small.Contains(Folding.Fold(word));

    private static bool IsCapitalised(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && !word[1..].ContainsAnyInRange('A', 'Z') && word.Length > 1 && char.IsLower(word[^1]);
}
