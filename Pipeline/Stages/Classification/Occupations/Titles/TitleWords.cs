using System.Collections.Frozen;

using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Stemming;
using DiCoDe.Stages.Classification.Words;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>Takes titles apart into what is compared: runs of four letters within words, and stems without the endings of gender.</summary>
internal static class TitleWords
{
    private const int Run = 4;
    private const int LongestWord = 40;
    private const int MostWords = 60;
    private const int MostKnown = 50_000;

    /// <summary>Words that tell no occupation: those that join, and what lists of occupations add.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Passed = FrozenSet.ToFrozenSet(
        "el la los las de del al a con en para por y e o u un una que se su the of to and in on for with or general excepto no otros otras bajo epigrafes clasificados".Split(' '),
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The hashes of stems that were asked for: ads repeat their words.</summary>
    private static readonly WordMemory<uint> Known = new(MostKnown);

    private static readonly string[] Endings = ["oras", "ores", "ora", "or", "os", "as", "es", "o", "a"];

    /// <summary>The telling words of a text, folded; of a very long one the first.</summary>
    public static List<string> Of(string title, int most = MostWords)
    {
        var folded = Folding.Fold(title);
        List<string> words = [];
        for (var at = 0; at < folded.Length && words.Count < most; at++)
        {
            if (!char.IsLetterOrDigit(folded[at]))
            {
                continue;
            }

            var start = at;
            while (at < folded.Length && (char.IsLetterOrDigit(folded[at]) || (folded[at] is '+' or '#' && at > start)))
            {
                at++;
            }

            var word = folded.AsSpan(start, Math.Min(at - start, LongestWord));
            if (!Passed.Contains(word))
            {
                words.Add(word.ToString());
            }
        }

        return words;
    }

    /// <summary>The hashes of the runs of letters of words.</summary>
    public static IEnumerable<uint> Runs(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            var marked = $" {word} ";
            for (var at = 0; at + Run <= marked.Length; at++)
            {
                yield return TermHash.Of(marked.AsSpan(at, Run));
            }
        }
    }

    /// <summary>The hashes of the stems of words: "vendedora" and "vendedores" have one.</summary>
    public static IEnumerable<uint> Stems(IReadOnlyList<string> words) => words.Select(HashOf);

    /// <summary>The hashes of the stems of words, each once, in order of size.</summary>
    public static uint[] Distinct(IReadOnlyList<string> words) => [.. Stems(words).Distinct().Order()];

    private static uint HashOf(string word)
    {
        if (Known.TryFind(word, out var known))
        {
            return known;
        }

        var hash = TermHash.Of(StemOf(word));
        Known.Keep(word, hash);
        return hash;
    }

    private static string StemOf(string word)
    {
        if (word.Length <= 3 || word.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return word;
        }

        var stem = Folding.Fold(Stemmers.Spanish.Stem(word));
        var ending = stem.Length > 4 ? Array.Find(Endings, ending => stem.EndsWith(ending, StringComparison.Ordinal)) : null;
        return ending is null ? stem : stem[..^ending.Length];
    }
}
