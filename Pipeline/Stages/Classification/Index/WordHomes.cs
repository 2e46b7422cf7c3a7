using DiCoDe.Stages.Classification.Stemming;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Index;

/// <summary>Tells in which language each word is at home.</summary>
internal sealed class WordHomes
{
    /// <summary>Words of no more letters have no home: they stand in every language.</summary>
    public const int LongestHomeless = 3;

    private readonly Dictionary<string, Dictionary<string, int>> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _totals = new(StringComparer.Ordinal);

    /// <summary>Whether a language (ISO 639-1) can be a word's home.</summary>
    public static bool Knows(string language) => Stemmers.Of(language) is not null;

    /// <summary>Counts the words of a text in a language.</summary>
    public void Count(string text, string language)
    {
        var folded = Folding.Fold(text);
        foreach (var range in folded.AsSpan().SplitAny(" \n\t.,;:()/\"'-"))
        {
            var word = folded.AsSpan(range);
            if (word.Length <= LongestHomeless)
            {
                continue;
            }

            var key = word.ToString();
            if (!_counts.TryGetValue(key, out var byLanguage))
            {
                _counts.Add(key, byLanguage = new(StringComparer.Ordinal));
            }

            byLanguage[language] = byLanguage.GetValueOrDefault(language) + 1;
            _totals[language] = _totals.GetValueOrDefault(language) + 1;
        }
    }

    /// <summary>The language of each word that is more at home elsewhere than in Spanish, by its share of that language's words.</summary>
    public IReadOnlyDictionary<string, string> Foreign()
    {
        Dictionary<string, string> foreign = new(StringComparer.Ordinal);
        foreach (var (word, byLanguage) in _counts)
        {
            var home = byLanguage
                .OrderByDescending(count => (double)count.Value / _totals[count.Key])
                .ThenBy(count => count.Key, StringComparer.Ordinal)
                .First().Key;
            if (home is not "es")
            {
                foreign.Add(word, home);
            }
        }

        return foreign;
    }
}
