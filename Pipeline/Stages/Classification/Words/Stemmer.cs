namespace DiCoDe.Stages.Classification.Words;

/// <summary>Takes plural endings, and on request gender endings, off folded Spanish and English words, so that forms of one word meet.</summary>
/// <remarks>It is made to bring the same words together, not to write good stems: "clientes" and "cliente" become "client".
/// Gender is kept for skills, where it parts words ("carga" and "cargo"), and dropped for occupations ("cajera" and "cajero").</remarks>
internal static class Stemmer
{
    private const int Shortest = 4;

    /// <summary>Shortens the word in place and returns its new length.</summary>
    public static int Stem(Span<char> word, bool dropGender)
    {
        var length = word.Length;
        if (length >= Shortest)
        {
            length -= word[length - 1] == 's' && word[length - 2] != 's' ? 1 : 0;
            length -= length >= Shortest && word[length - 1] == 'e' ? 1 : 0;
        }

        if (dropGender && length >= Shortest && word[length - 1] is ('a' or 'o'))
        {
            length--;
        }

        if (length > 1)
        {
            ref var last = ref word[length - 1];
            last = last switch { 'z' => 'c', 'y' => 'i', _ => last };
        }

        return length;
    }

    /// <summary>Whether two folded words are one word, at most in two numbers.</summary>
    public static bool AreOneWord(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var shorter = one.Length <= other.Length ? one : other;
        var longer = one.Length <= other.Length ? other : one;
        if (longer.SequenceEqual(shorter))
        {
            return true;
        }

        var ending = longer.StartsWith(shorter) ? longer[shorter.Length..] : default;
        return ending is "s" or "es"
            || (shorter.EndsWith("z") && longer.EndsWith("ces") && longer[..^3].SequenceEqual(shorter[..^1]))
            || (shorter.EndsWith("y") && longer.EndsWith("ies") && longer[..^3].SequenceEqual(shorter[..^1]));
    }
}
