using System.Collections.Frozen;

using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Stemming;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Unmatched;

/// <summary>What phrases are counted as one by: their Spanish stems, small words left out.</summary>
internal static class PhraseKey
{
    private const int Longest = 80;
    private const int FewestLetters = 3;

    /// <summary>The key of some words of a text; "" when they cannot be a phrase of a language.</summary>
    public static string Of(IndexText text, IReadOnlyList<IndexWord> content)
    {
        // A stem alone may be that of other words: "SIG" and "sigue".
        var key = content.Count == 1 ? text.CharactersOf(content[0]).TrimEnd('s').ToString() : string.Join(' ', content.Select(word => StemOf(text, word)));
        return key.Length <= Longest && key.Count(char.IsLetter) >= FewestLetters ? key : "";
    }

    public static string StemOf(IndexText text, IndexWord word) => StemOf(text.CharactersOf(word).ToString());

    /// <summary>The stems of a list of words.</summary>
    public static FrozenSet<string> StemsOf(string list) => PhraseCutter.ListOf(list).Select(StemOf).ToFrozenSet(StringComparer.Ordinal);

    private static string StemOf(string folded) => Folding.Fold(Stemmers.Spanish.Stem(folded));
}
