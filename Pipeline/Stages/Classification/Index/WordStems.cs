using DiCoDe.Stages.Classification.Stemming;
using DiCoDe.Stages.Classification.Words;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Index;

/// <summary>Numbers the stems of words. A word is stemmed in the language where it is at home, told by how often each language's labels and
/// descriptions use it, so that a Spanish ad that says "project management" meets the English label; a word that no language knows is taken for
/// Spanish. Once built it is only read, by any number of threads.</summary>
internal sealed class WordStems
{
    private const int LongestWord = 40;
    private const int RememberedWords = 50_000;

    private readonly Dictionary<string, string> _homes;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly WordMemory<int> _known = new(RememberedWords);
    private bool _isLearning = true;

    /// <param name="homes">The language of each word whose home is not Spanish.</param>
    public WordStems(IReadOnlyDictionary<string, string> homes) => _homes = new(homes, StringComparer.Ordinal);

    /// <summary>How many stems there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The words whose home is not Spanish.</summary>
    public IReadOnlyDictionary<string, string> Homes => _homes;

    /// <summary>The stems in the order of their numbers.</summary>
    public IReadOnlyList<string> Stems => _texts;

    /// <summary>The stem of a number.</summary>
    public string TextOf(int number) => _texts[number];

    /// <summary>Ends the learning: new stems get no number any more.</summary>
    public void Close()
    {
        _isLearning = false;
        _known.Clear();
    }

    /// <summary>Numbers a stem.</summary>
    public int Add(string stem)
    {
        if (!_numbers.TryGetValue(stem, out var number))
        {
            number = _texts.Count;
            _numbers.Add(stem, number);
            _texts.Add(stem);
        }

        return number;
    }

    /// <summary>The words of a text.</summary>
    public IndexText Read(string text)
    {
        var folded = Folding.Fold(text);
        List<IndexWord> words = new((folded.Length / 6) + 1);
        var at = 0;
        while (at < folded.Length)
        {
            if (!char.IsLetterOrDigit(folded[at]))
            {
                at++;
                continue;
            }

            var start = at;
            at = EndOf(folded, at);
            var word = folded.AsSpan(start, at - start);
            var isJoining = JoiningWords.IsJoining(word);
            words.Add(new IndexWord(start, word.Length, isJoining ? -1 : NumberOf(word, IsDotted(folded, start)), isJoining, isJoining || JoiningWords.IsFaint(word)));
        }

        return new IndexText(folded, [.. words]);
    }

    /// <summary>The number of a folded word's stem; -1 when it has none.</summary>
    private int NumberOf(ReadOnlySpan<char> word, bool isDotted)
    {
        if (word.Length > LongestWord)
        {
            return -1;
        }

        if (isDotted && word is "net")
        {
            word = "dotnet";
        }

        if (_known.TryFind(word, out var known))
        {
            return known;
        }

        var stem = StemOf(word.ToString());
        var number = _isLearning ? Add(stem) : _numbers.GetValueOrDefault(stem, -1);
        _known.Keep(word, number);
        return number;
    }

    /// <summary>Accents are gone from folded words; the Spanish endings that need one get it back.</summary>
    private string StemOf(string word)
    {
        if (word.Length <= 3 || word.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return word;
        }

        var home = _homes.GetValueOrDefault(word, "es");
        if (home is not "es")
        {
            return Folding.Fold(Stemmers.Of(home)!.Stem(word));
        }

        var accented = word.EndsWith("ion", StringComparison.Ordinal) ? $"{word.AsSpan(0, word.Length - 2)}ón" : word;
        var stem = Folding.Fold(Stemmers.Spanish.Stem(accented));

        // "vendedor" and "vender", "trabajador" and "trabajar".
        return stem.Length > 6 && stem.EndsWith("dor", StringComparison.Ordinal) && stem[^4] is ('a' or 'e' or 'i') ? stem[..^4] : stem;
    }

    /// <summary>Letters and digits, with the signs of "C++" and "C#".</summary>
    private static int EndOf(string folded, int at)
    {
        while (at < folded.Length && char.IsLetterOrDigit(folded[at]))
        {
            at++;
        }

        while (at < folded.Length && folded[at] is ('+' or '#'))
        {
            at++;
        }

        return at;
    }

    private static bool IsDotted(string folded, int start) => start > 0 && folded[start - 1] == '.';
}
