using System.Collections.Concurrent;

using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>Finds the concepts that a title may name, by letters, stems, descriptions and vectors. Once built it is only read, by any number of threads.</summary>
internal sealed class TitleIndex
{
    private const float StemShare = 0.5f;
    private const float DocumentShare = 0.5f;
    private const float NearShare = 0.5f;
    private const float LaterPart = 0.85f;
    private const int MostByOneScore = 15;

    private readonly TextEncoder _encoder;
    private readonly WordStems _stems;
    private readonly float[] _vectors;
    private readonly float[] _formVectors;
    private readonly TermIndex _letters;
    private readonly TermIndex _formStems;
    private readonly TermIndex _documents;
    private readonly List<TitleForm> _forms = [];
    private readonly int[] _starts;
    private readonly float[] _wordings;
    private readonly ConcurrentBag<TitleScores> _room = [];

    /// <param name="concepts">What a title may name.</param>
    /// <param name="encoder">The encoder of titles.</param>
    /// <param name="stems">The stems that the encoder reads.</param>
    /// <param name="vectors">The vectors of the concepts, one behind the other.</param>
    public TitleIndex(TitleConcepts concepts, TextEncoder encoder, WordStems stems, float[] vectors)
    {
        (Concepts, _encoder, _stems, _vectors) = (concepts, encoder, stems, vectors);
        _starts = new int[concepts.All.Count + 1];
        for (var concept = 0; concept < concepts.All.Count; concept++)
        {
            _forms.AddRange(concepts.All[concept].Wording.Forms
                .Where(form => form.Kind != FormKind.Foreign)
                .Select(form => new TitleForm(concept, form.Text, form.Kind, Distinct(TitleWords.Of(form.Text)))));
            _starts[concept + 1] = _forms.Count;
        }

        List<List<string>> words = [.. _forms.Select(form => TitleWords.Of(form.Text))];
        _letters = new TermIndex([.. words.Select(TitleWords.Runs)]);
        _formStems = new TermIndex([.. words.Select(TitleWords.Stems)]);
        _documents = new TermIndex([.. concepts.All.Select(concept => TitleWords.Stems(DocumentOf(concept)))]);
        _wordings = [.. concepts.All.Select(concept => MathF.Log(1 + concept.Wording.Forms.Count(form => form.Kind == FormKind.Lexicon)))];
        _formVectors = new float[_forms.Count * Dimensions];
        for (var form = 0; form < _forms.Count; form++)
        {
            _encoder.Encode(_encoder.Read(_stems.Read(_forms[form].Text)), _formVectors.AsSpan(form * Dimensions, Dimensions));
        }
    }

    public TitleConcepts Concepts { get; }

    private int Dimensions => _encoder.Shape.Dimensions;

    /// <summary>The candidates of a title, with their clues.</summary>
    /// <param name="title">The title.</param>
    /// <param name="among">How many concepts, the first, may be chosen: all, or only the occupations.</param>
    /// <param name="also">Further candidates, whatever their score.</param>
    public TitleReading Read(string title, int among, IEnumerable<int> also)
    {
        if (!_room.TryTake(out var scores))
        {
            scores = new TitleScores(_forms.Count, Concepts.All.Count);
        }

        var texts = TextsOf(title);
        for (var text = 0; text < texts.Count; text++)
        {
            Score(texts[text], text, scores);
        }

        Array.Clear(scores.Document);
        _documents.Score(TitleWords.Stems(texts[0].Words), 1, scores.Document);
        Sum(texts.Count, scores);
        SortedSet<int> chosen = [.. also];
        Choose(texts.Count, among, scores, chosen);
        int[] candidates = [.. chosen];
        var reading = new TitleReading(candidates, TitleClues.Of(candidates, texts, scores, this));
        _room.Add(scores);
        return reading;
    }

    /// <summary>The vector of any text as the encoder of titles sees it.</summary>
    public float[] Encode(string text) => _encoder.Encode(_stems.Read(text));

    public float NearnessTo(int concept, ReadOnlySpan<float> vector) => MatrixProducts.Dot(_vectors.AsSpan(concept * Dimensions, Dimensions), vector);

    /// <summary>The nearest of a concept's forms.</summary>
    public float NearestForm(int concept, ReadOnlySpan<float> vector)
    {
        var best = -1f;
        for (var form = _starts[concept]; form < _starts[concept + 1]; form++)
        {
            best = MathF.Max(best, MatrixProducts.Dot(_formVectors.AsSpan(form * Dimensions, Dimensions), vector));
        }

        return best;
    }

    public TitleForm Form(int form) => _forms[form];

    /// <summary>The forms of a concept.</summary>
    public ReadOnlySpan<TitleForm> FormsOf(int concept) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_forms)[_starts[concept].._starts[concept + 1]];

    public float WordingsOf(int concept) => _wordings[concept];

    /// <summary>The summed weight of stems.</summary>
    public float WeightOf(ReadOnlySpan<uint> stems)
    {
        var sum = 0f;
        foreach (var stem in stems)
        {
            sum += _formStems.WeightOf(stem);
        }

        return sum;
    }

    /// <summary>The whole title first, then its parts where it has several.</summary>
    private List<TitleText> TextsOf(string title)
    {
        List<string> parts = [.. AdTitle.PartsOf(title)];
        List<TitleText> texts = [TextOf(string.Join(' ', parts))];
        if (parts.Count > 1)
        {
            texts.AddRange(parts.Select(TextOf).Where(text => text.Words.Count > 0).Take(TitleScores.MostTexts - 1));
        }

        return texts;
    }

    private TitleText TextOf(string text)
    {
        var words = TitleWords.Of(text);
        return new TitleText(words, Distinct(words), Encode(text));
    }

    private void Score(TitleText text, int at, TitleScores scores)
    {
        Array.Clear(scores.FormLetters);
        Array.Clear(scores.FormStems);
        _letters.Score(TitleWords.Runs(text.Words), 1, scores.FormLetters);
        _formStems.Score(TitleWords.Stems(text.Words), 1, scores.FormStems);
        for (var concept = 0; concept < Concepts.All.Count; concept++)
        {
            var (letters, stems, both, best) = (0f, 0f, -1f, _starts[concept]);
            for (var form = _starts[concept]; form < _starts[concept + 1]; form++)
            {
                letters = MathF.Max(letters, scores.FormLetters[form]);
                stems = MathF.Max(stems, scores.FormStems[form]);
                var sum = scores.FormLetters[form] + (StemShare * scores.FormStems[form]);
                if (sum > both)
                {
                    (both, best) = (sum, form);
                }
            }

            scores.Letters[at][concept] = letters;
            scores.Stems[at][concept] = stems;
            scores.Form[at][concept] = best;
            scores.Near[at][concept] = NearnessTo(concept, text.Vector);
        }
    }

    private void Sum(int texts, TitleScores scores)
    {
        for (var concept = 0; concept < Concepts.All.Count; concept++)
        {
            var best = 0f;
            for (var text = 0; text < texts; text++)
            {
                var sum = scores.Letters[text][concept] + (StemShare * scores.Stems[text][concept]) + (NearShare * scores.Near[text][concept]);
                best = MathF.Max(best, sum * (text > 1 ? LaterPart : 1));
            }

            scores.Sum[concept] = best + (DocumentShare * scores.Document[concept]);
        }
    }

    private static void Choose(int texts, int among, TitleScores scores, SortedSet<int> chosen)
    {
        scores.Top.Add(scores.Sum.AsSpan(0, among), TitleScores.MostChosen, chosen);
        scores.Top.Add(scores.Letters[0].AsSpan(0, among), MostByOneScore, chosen);
        scores.Top.Add(scores.Near[0].AsSpan(0, among), MostByOneScore, chosen);
        scores.Top.Add(scores.Document.AsSpan(0, among), MostByOneScore, chosen);
        if (texts > 1)
        {
            scores.Top.Add(scores.Near[1].AsSpan(0, among), MostByOneScore, chosen);
        }
    }

    private static List<string> DocumentOf(TitleConcept concept) =>
        [.. concept.Wording.Forms.Where(form => form.Kind != FormKind.Foreign).SelectMany(form => TitleWords.Of(form.Text)), .. TitleWords.Of(concept.Wording.Description)];

    private static uint[] Distinct(IReadOnlyList<string> words) => [.. TitleWords.Stems(words).Distinct().Order()];
}
