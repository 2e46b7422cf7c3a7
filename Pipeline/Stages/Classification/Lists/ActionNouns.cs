using System.Collections.Frozen;

using DiCoDe.Stages.Classification.Words;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Lists;

/// <summary>Brings "elaboración de presupuestos" and "elaborar presupuestos" together. Works on stems.</summary>
internal static class ActionNouns
{
    private static readonly FrozenDictionary<string, string> Verbs = EmbeddedLines.Of("Classification.Lists.verbs.csv")
        .Select(line => line.Split(','))
        .ToFrozenDictionary(parts => StemOf(parts[0]), parts => StemOf(parts[1]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Verbs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the verb's stem over the noun's and returns its length. The room must allow for two letters more.</summary>
    public static int Replace(Span<char> room, int length)
    {
        var word = room[..length];
        if (BySpan.TryGetValue(word, out var verb))
        {
            verb.CopyTo(room);
            return verb.Length;
        }

        if (length >= 8 && word.EndsWith("acion"))
        {
            room[length - 4] = 'r';
            return length - 3;
        }

        return length;
    }

    private static string StemOf(string word)
    {
        var folded = Folding.Fold(word).ToCharArray();
        return new string(folded, 0, Stemmer.Stem(folded, dropGender: false));
    }
}
