using System.Collections.Concurrent;

namespace DiCoDe.Stages.Classification.Words;

/// <summary>Remembers what follows from a word, for the words that were met first: ads repeat their words. Safe for several threads.</summary>
/// <typeparam name="T">What follows from a word.</typeparam>
/// <param name="most">How many words at most.</param>
internal sealed class WordMemory<T>(int most)
{
    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);

    /// <summary>Kept here, for the dictionary takes all its locks to count.</summary>
    private int _count;

    /// <summary>Whether a word is remembered, and what follows from it.</summary>
    public bool TryFind(ReadOnlySpan<char> word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) =>
        _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out value);

    /// <summary>Remembers a word, if there is room for it.</summary>
    public void Keep(ReadOnlySpan<char> word, T value)
    {
        if (Volatile.Read(ref _count) < most && _known.TryAdd(word.ToString(), value))
        {
            Interlocked.Increment(ref _count);
        }
    }

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        _known.Clear();
        Volatile.Write(ref _count, 0);
    }
}
