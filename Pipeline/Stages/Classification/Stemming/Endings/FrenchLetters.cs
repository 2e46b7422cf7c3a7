using System.Buffers;

namespace DiCoDe.Stages.Classification.Stemming.Endings;

/// <summary>What the French stemmer asks of a word before it takes any ending off.</summary>
internal static class FrenchLetters
{
    public static SearchValues<char> Vowels { get; } = SearchValues.Create("aeiouyâàëéêèïîôûù");

    /// <summary>Makes capitals of the vowels that act as consonants.</summary>
    public static void MarkConsonants(Span<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            var isAfter = at > 0 && Vowels.Contains(word[at - 1]);
            var isBefore = at + 1 < word.Length && Vowels.Contains(word[at + 1]);
            word[at] = word[at] switch
            {
                'u' when (isAfter && isBefore) || (at > 0 && word[at - 1] == 'q') => 'U',
                'i' when isAfter && isBefore => 'I',
                'y' when isAfter || isBefore => 'Y',
                var letter => letter,
            };
        }
    }

    /// <summary>Where the region of verb endings begins.</summary>
    public static int VerbRegion(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("par") || word.StartsWith("col") || word.StartsWith("tap") || (word.Length > 2 && Vowels.Contains(word[0]) && Vowels.Contains(word[1])))
        {
            return 3;
        }

        var vowel = word.Length > 1 ? word[1..].IndexOfAny(Vowels) : -1;
        return vowel < 0 ? word.Length : vowel + 2;
    }
}
