using System.Collections.Frozen;

namespace DiCoDe.Stages.Intake.Sections.Words;

/// <summary>Phrases of a few words and what each stands for.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
internal sealed class PhraseTable<T>
    where T : struct
{
    private readonly FrozenDictionary<string, T> _phrases;
    private readonly FrozenSet<string> _first;
    private readonly int _longest;

    /// <summary>A table of phrases; of a phrase that stands in it twice, the first holds.</summary>
    public PhraseTable(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        _phrases = phrases.Select(known => (Key: WordList.Key(known.Phrase), known.Meaning))
            .DistinctBy(known => known.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(known => known.Key, known => known.Meaning, StringComparer.Ordinal);
        _first = _phrases.Keys.Select(key => key.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
        _longest = _phrases.Keys.Max(key => key.AsSpan().Count(' ') + 1);
    }

    /// <summary>Whether a phrase begins with this word; most words are none.</summary>
    public bool MayBeginWith(Word word) => _first.Contains(word.Folded);

    /// <summary>The longest phrase that begins at a word, with its last word.</summary>
    public (T Meaning, int Last)? At(List<Word> words, int at)
    {
        if (at >= words.Count || !MayBeginWith(words[at]))
        {
            return null;
        }

        (T, int)? found = null;
        var key = words[at].Folded;
        for (var last = at; last < words.Count && last - at < _longest; last++)
        {
            key = last == at ? key : $"{key} {words[last].Folded}";
            found = _phrases.TryGetValue(key, out var meaning) ? (meaning, last) : found;
        }

        return found;
    }
}
