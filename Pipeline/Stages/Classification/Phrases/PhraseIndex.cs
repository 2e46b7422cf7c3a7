using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Words;

namespace DiCoDe.Stages.Classification.Phrases;

/// <summary>All phrases as a tree of stems; finds the longest one at each word of a text. Once built it is only read, by any number of threads.</summary>
internal sealed class PhraseIndex(bool dropGender)
{
    private const int MostWords = 12;
    private const int MostStopWordsBetween = 3;

    private readonly Vocabulary _vocabulary = new(dropGender);
    private readonly Dictionary<(int Node, int Stem), int> _steps = [];
    private readonly List<List<Phrase>?> _ends = [null];

    /// <summary>Adds a label of a concept in one form.</summary>
    public void Add(int concept, Label label, string form)
    {
        var read = _vocabulary.Learn(form);
        var words = read.Tokens.Where(token => !token.IsStop && token.Stem > 0).ToList();
        if (words.Count is 0 or > MostWords)
        {
            return;
        }

        var node = 0;
        foreach (var word in words)
        {
            if (!_steps.TryGetValue((node, word.Stem), out var next))
            {
                next = _ends.Count;
                _ends.Add(null);
                _steps.Add((node, word.Stem), next);
            }

            node = next;
        }

        var folded = string.Join(' ', words.Select(word => read.FoldedOf(word).ToString()));
        (_ends[node] ??= []).Add(new Phrase(concept, label, form, folded, words.Count));
    }

    /// <summary>The words of a text.</summary>
    public TokenText Read(string text) => _vocabulary.Read(text);

    /// <summary>The longest phrases that pass the test, none overlapping another; longer ones first, then earlier ones.</summary>
    public IReadOnlyList<PhraseMatch> Find(TokenText text, Func<TokenText, int, int, Phrase, bool> passes)
    {
        List<PhraseMatch> found = [];
        for (var first = 0; first < text.Tokens.Count; first++)
        {
            if (text.Tokens[first] is { IsStop: false, Stem: > 0 } && At(text, first, passes) is { } match)
            {
                found.Add(match);
            }
        }

        return WithoutOverlaps(found, text.Tokens.Count);
    }

    private PhraseMatch? At(TokenText text, int first, Func<TokenText, int, int, Phrase, bool> passes)
    {
        PhraseMatch? best = null;
        var node = 0;
        var stops = 0;
        for (var at = first; at < text.Tokens.Count; at++)
        {
            var token = text.Tokens[at];
            if (at > first && token.Breaks)
            {
                break;
            }

            if (token.IsStop)
            {
                if (++stops > MostStopWordsBetween)
                {
                    break;
                }

                continue;
            }

            stops = 0;
            if (!_steps.TryGetValue((node, token.Stem), out node))
            {
                break;
            }

            if (_ends[node] is { } ending)
            {
                var passing = ending.FindAll(phrase => passes(text, first, at, phrase));
                best = passing.Count > 0 ? new PhraseMatch(first, at, passing) : best;
            }
        }

        return best;
    }

    private static List<PhraseMatch> WithoutOverlaps(List<PhraseMatch> found, int words)
    {
        var taken = new bool[words];
        List<PhraseMatch> kept = [];
        foreach (var match in found.OrderByDescending(match => match.Length).ThenBy(match => match.First))
        {
            var span = taken.AsSpan(match.First, match.Last - match.First + 1);
            if (!span.Contains(true))
            {
                span.Fill(true);
                kept.Add(match);
            }
        }

        return kept;
    }
}
