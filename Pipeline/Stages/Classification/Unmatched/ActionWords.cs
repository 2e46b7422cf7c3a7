using System.Collections.Frozen;

namespace DiCoDe.Stages.Classification.Unmatched;

/// <summary>Tells the words of doing: infinitives, and nouns made of verbs.</summary>
internal static class ActionWords
{
    private const int FewestLetters = 5;

    private static readonly string[] Endings = ["ar", "er", "ir", "ando", "endo", "cion", "sion", "miento", "cao"];
    private static readonly FrozenSet<string> Others = PhraseCutter.ListOf("actions");

    /// <summary>Whether a folded word is one.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (Others.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (word.Length >= FewestLetters && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
