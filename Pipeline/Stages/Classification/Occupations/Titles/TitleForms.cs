using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>Ways to call concepts, those of a concept together, ready to be compared with titles. Once built it is only read, by any number of threads.</summary>
internal sealed class TitleForms
{
    /// <summary>How much likeness by stems counts beside likeness by letters.</summary>
    public const float StemShare = 0.5f;

    private readonly List<TitleForm> _forms = [];
    private readonly int[] _starts;
    private readonly TermIndex _letters;
    private readonly TermIndex _stems;
    private readonly Half[] _vectors;
    private readonly int _dimensions;

    /// <param name="concepts">What is called so.</param>
    /// <param name="formsOf">The forms of each.</param>
    /// <param name="encode">The vector of a text.</param>
    /// <param name="dimensions">Length of the vectors.</param>
    public TitleForms(TitleConcepts concepts, Func<TitleConcept, IEnumerable<(string Text, FormKind Kind)>> formsOf, Func<string, float[]> encode, int dimensions)
    {
        _dimensions = dimensions;
        _starts = new int[concepts.All.Count + 1];
        List<List<string>> words = [];
        for (var concept = 0; concept < concepts.All.Count; concept++)
        {
            foreach (var (text, kind) in formsOf(concepts.All[concept]))
            {
                words.Add(TitleWords.Of(text));
                _forms.Add(new TitleForm(concept, text, kind, TitleWords.Distinct(words[^1])));
            }

            _starts[concept + 1] = _forms.Count;
        }

        _letters = new TermIndex([.. words.Select(TitleWords.Runs)]);
        _stems = new TermIndex([.. words.Select(TitleWords.Stems)]);
        _vectors = new Half[_forms.Count * dimensions];
        for (var form = 0; form < _forms.Count; form++)
        {
            Array.ConvertAll(encode(_forms[form].Text), number => (Half)number).CopyTo(_vectors, form * dimensions);
        }
    }

    public int Count => _forms.Count;

    public TitleForm this[int form] => _forms[form];

    /// <summary>The forms of a concept.</summary>
    public ReadOnlySpan<TitleForm> Of(int concept) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_forms)[_starts[concept].._starts[concept + 1]];

    public float WeightOf(uint stem) => _stems.WeightOf(stem);

    /// <summary>Whether any form has a word, whatever its ending.</summary>
    public bool Knows(string word) => TitleWords.Stems([word]).All(_stems.Knows);

    /// <summary>How near the nearest of a concept's forms is to a vector; -1 when it has none.</summary>
    public float Nearest(int concept, ReadOnlySpan<float> vector)
    {
        var best = -1f;
        for (var form = _starts[concept]; form < _starts[concept + 1]; form++)
        {
            best = MathF.Max(best, MatrixProducts.Dot(_vectors.AsSpan(form * _dimensions, _dimensions), vector));
        }

        return best;
    }

    /// <summary>Raises the scores of a text to those of these forms where they are higher.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Its number among the texts of the title.</param>
    /// <param name="scores">The scores.</param>
    /// <param name="before">How many forms stand before these in the numbers of forms.</param>
    public void Raise(TitleText text, int at, TitleScores scores, int before)
    {
        var byLetters = scores.FormLetters.AsSpan(before, Count);
        var byStems = scores.FormStems.AsSpan(before, Count);
        byLetters.Clear();
        byStems.Clear();
        _letters.Score(TitleWords.Runs(text.Words), 1, byLetters);
        _stems.Score(TitleWords.Stems(text.Words), 1, byStems);
        var (letters, stems, both, best) = (scores.Letters[at], scores.Stems[at], scores.Both, scores.Form[at]);
        for (var concept = 0; concept + 1 < _starts.Length; concept++)
        {
            var (mostLetters, mostStems, mostOfBoth) = (letters[concept], stems[concept], both[concept]);
            for (var form = _starts[concept]; form < _starts[concept + 1]; form++)
            {
                mostLetters = MathF.Max(mostLetters, byLetters[form]);
                mostStems = MathF.Max(mostStems, byStems[form]);
                if (byLetters[form] + (StemShare * byStems[form]) is var sum && sum > mostOfBoth)
                {
                    (mostOfBoth, best[concept]) = (sum, before + form);
                }
            }

            (letters[concept], stems[concept], both[concept]) = (mostLetters, mostStems, mostOfBoth);
        }
    }
}
