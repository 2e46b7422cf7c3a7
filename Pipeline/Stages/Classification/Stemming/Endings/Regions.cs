using System.Buffers;

namespace DiCoDe.Stages.Classification.Stemming.Endings;

/// <summary>Finds the regions of a word in which endings may be taken off.</summary>
internal static class Regions
{
    /// <summary>Where R1 begins; counted from <paramref name="start"/> it gives R2.</summary>
    public static int AfterSyllable(ReadOnlySpan<char> word, int start, SearchValues<char> vowels)
    {
        var vowel = start < word.Length ? word[start..].IndexOfAny(vowels) : -1;
        if (vowel < 0)
        {
            return word.Length;
        }

        var consonant = word[(start + vowel)..].IndexOfAnyExcept(vowels);
        return consonant < 0 ? word.Length : start + vowel + consonant + 1;
    }

    /// <summary>Where RV begins in Spanish and Portuguese: after the next vowel when the second letter is a consonant, after the next
    /// consonant when the word begins with two vowels, else after the third letter.</summary>
    public static int RomanceVerbs(ReadOnlySpan<char> word, SearchValues<char> vowels)
    {
        if (word.Length < 3)
        {
            return word.Length;
        }

        if (!vowels.Contains(word[1]))
        {
            return After(word, word[2..].IndexOfAny(vowels));
        }

        return vowels.Contains(word[0]) ? After(word, word[2..].IndexOfAnyExcept(vowels)) : 3;
    }

    private static int After(ReadOnlySpan<char> word, int found) => found < 0 ? word.Length : found + 3;
}
