using System.Collections.Concurrent;

using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Building;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>Finds the concepts that a title may name, by letters, stems, descriptions and vectors. Once built it is only read, by any number of threads.</summary>
internal sealed class TitleIndex
{
    private const float DocumentShare = 0.5f;
    private const float NearShare = 0.5f;
    private const float LaterPart = 0.85f;
    private const int MostByOneScore = 15;

    private readonly TextEncoder _encoder;
    private readonly WordStems _stems;
    private readonly float[] _vectors;
    private readonly TermIndex _documents;
    private readonly TitleForms _own;
    private readonly Lazy<TitleForms> _foreign;
    private readonly float[] _wordings;
    private readonly ConcurrentBag<TitleScores> _room = [];

    /// <param name="concepts">What a title may name.</param>
    /// <param name="encoder">The encoder of titles.</param>
    /// <param name="stems">The stems that the encoder reads.</param>
    /// <param name="vectors">The vectors of the concepts, one behind the other.</param>
    public TitleIndex(TitleConcepts concepts, TextEncoder encoder, WordStems stems, float[] vectors)
    {
        (Concepts, _encoder, _stems, _vectors) = (concepts, encoder, stems, vectors);
        _own = new TitleForms(concepts, concept => concept.Wording.Forms.Where(form => form.Kind != FormKind.Foreign), Encode, Dimensions);
        _foreign = new(OthersOf);
        _documents = new TermIndex([.. concepts.All.Select(concept => TitleWords.Stems(DocumentOf(concept)))]);
        _wordings = [.. concepts.All.Select(concept => MathF.Log(1 + concept.Wording.Forms.Count(form => form.Kind == FormKind.Lexicon)))];
    }

    public TitleConcepts Concepts { get; }

    private int Dimensions => _encoder.Shape.Dimensions;

    /// <summary>The candidates of a title, with their clues.</summary>
    /// <param name="title">The title.</param>
    /// <param name="among">How many concepts, the first, may be chosen: all, or only the occupations.</param>
    /// <param name="also">Further candidates, whatever their score.</param>
    public TitleReading Read(string title, int among, IEnumerable<int> also)
    {
        var texts = TextsOf(title);
        var scores = RoomFor(texts);
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

    /// <summary>How near the first concepts are to a vector; as many as there is room for.</summary>
    public void Nearness(ReadOnlySpan<float> vector, Span<float> nearness) => MatrixProducts.Times(_vectors, vector, nearness);

    /// <summary>The nearest of a concept's forms.</summary>
    public float NearestForm(int concept, TitleText text) =>
        text.IsForeign ? MathF.Max(_own.Nearest(concept, text.Vector), _foreign.Value.Nearest(concept, text.Vector)) : _own.Nearest(concept, text.Vector);

    public TitleForm Form(int form) => form < _own.Count ? _own[form] : _foreign.Value[form - _own.Count];

    /// <summary>The forms of a concept in Spanish, or in the other languages.</summary>
    public ReadOnlySpan<TitleForm> FormsOf(int concept, bool areForeign) => areForeign ? _foreign.Value.Of(concept) : _own.Of(concept);

    public float WordingsOf(int concept) => _wordings[concept];

    /// <summary>The summed weight of stems.</summary>
    public float WeightOf(ReadOnlySpan<uint> stems)
    {
        var sum = 0f;
        foreach (var stem in stems)
        {
            sum += _own.WeightOf(stem);
        }

        return sum;
    }

    /// <summary>The summed weight of the stems that two texts share.</summary>
    /// <param name="one">The stems of a text, each once, in order of size.</param>
    /// <param name="other">Those of the other.</param>
    public float WeightOfShared(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        var (sum, at) = (0f, 0);
        foreach (var stem in one)
        {
            while (at < other.Length && other[at] < stem)
            {
                at++;
            }

            sum += at < other.Length && other[at] == stem ? _own.WeightOf(stem) : 0;
        }

        return sum;
    }

    /// <summary>The forms in other languages are built when the first title asks for them: a day of Spanish ads may have none.</summary>
    private TitleForms OthersOf()
    {
        var forms = new TitleForms(Concepts, concept => concept.Others, Encode, Dimensions);
        KnowledgeBuilder.GiveBack();
        return forms;
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
        return new TitleText(words, TitleWords.Distinct(words), Encode(text), IsForeign(words));
    }

    /// <summary>Whether at least half of the words that have a home have it in another language than Spanish: one cognate makes no title foreign.</summary>
    private bool IsForeign(List<string> words)
    {
        var homed = words.Count(word => word.Length > WordHomes.LongestHomeless);
        return homed > 0 && words.Count(IsForeign) * 2 >= homed;
    }

    /// <summary>Portuguese and French share many words with Spanish: of these only one that no Spanish title has tells.</summary>
    private bool IsForeign(string word) => _stems.Homes.TryGetValue(word, out var home) && (home is "en" || !_own.Knows(word));

    /// <summary>Room that has been used before, if there is some. The forms of other languages take none until a title needs them.</summary>
    private TitleScores RoomFor(List<TitleText> texts)
    {
        var forms = _own.Count + (texts.Exists(text => text.IsForeign) ? _foreign.Value.Count : 0);
        return _room.TryTake(out var scores) && scores.FormLetters.Length >= forms ? scores : new TitleScores(forms, Concepts.All.Count);
    }

    /// <summary>Most titles are Spanish, and are not compared with the forms of other languages: that keeps namesakes away, and takes half the time.</summary>
    private void Score(TitleText text, int at, TitleScores scores)
    {
        scores.Clear(at);
        _own.Raise(text, at, scores, before: 0);
        if (text.IsForeign)
        {
            _foreign.Value.Raise(text, at, scores, before: _own.Count);
        }

        Nearness(text.Vector, scores.Near[at]);
    }

    private void Sum(int texts, TitleScores scores)
    {
        for (var concept = 0; concept < Concepts.All.Count; concept++)
        {
            var best = 0f;
            for (var text = 0; text < texts; text++)
            {
                var sum = scores.Letters[text][concept] + (TitleForms.StemShare * scores.Stems[text][concept]) + (NearShare * scores.Near[text][concept]);
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
}
