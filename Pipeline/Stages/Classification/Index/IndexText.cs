namespace DiCoDe.Stages.Classification.Index;

/// <summary>A text with its folded form, of the same length, and its words.</summary>
internal sealed class IndexText(string folded, IndexWord[] words)
{
    /// <summary>The folded characters.</summary>
    public string Folded => folded;

    /// <summary>All words, in order.</summary>
    public IReadOnlyList<IndexWord> Words => words;

    /// <summary>The folded characters of a word.</summary>
    public ReadOnlySpan<char> CharactersOf(IndexWord word) => folded.AsSpan(word.Start, word.Length);

    /// <summary>The words that do not only join others.</summary>
    public IndexWord[] Content() => Array.FindAll(words, word => !word.IsJoining);

    /// <summary>The words that say something by themselves.</summary>
    public IndexWord[] Telling() => Array.FindAll(words, word => !word.IsFaint);

    /// <summary>The folded words with one space between: equal when the words are, whatever the signs between them.</summary>
    public string Joined() => string.Join(' ', words.Select(word => folded.Substring(word.Start, word.Length)));
}
