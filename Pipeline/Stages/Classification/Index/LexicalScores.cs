namespace DiCoDe.Stages.Classification.Index;

/// <summary>Room for the scores of one text against all forms and concepts, used again from text to text by one thread.</summary>
internal sealed class LexicalScores(int forms, int concepts)
{
    private readonly List<int> _touchedForms = [];

    /// <summary>TF-IDF of a form: sum of the products of shared words and pairs of words.</summary>
    public float[] Likeness { get; } = new float[forms];

    /// <summary>The summed IDF of a form's words that the text has.</summary>
    public float[] Matched { get; } = new float[forms];

    /// <summary>The best <see cref="Likeness"/> of a concept's forms.</summary>
    public float[] Lexical { get; } = new float[concepts];

    /// <summary>The best coverage of a concept's forms: matched IDF divided by the form's to the power .75.</summary>
    public float[] Coverage { get; } = new float[concepts];

    /// <summary>BM25 of the concept's descriptions.</summary>
    public float[] Described { get; } = new float[concepts];

    /// <summary>BM25 of everything said of the concept.</summary>
    public float[] Merged { get; } = new float[concepts];

    /// <summary>The forms that share a word with the text.</summary>
    public IReadOnlyList<int> TouchedForms => _touchedForms;

    public void Touch(int form)
    {
        if (Matched[form] == 0)
        {
            _touchedForms.Add(form);
        }
    }

    /// <summary>Makes room for another text.</summary>
    public void Clear()
    {
        foreach (var form in _touchedForms)
        {
            Likeness[form] = 0;
            Matched[form] = 0;
        }

        _touchedForms.Clear();
        Array.Clear(Lexical);
        Array.Clear(Coverage);
        Array.Clear(Described);
        Array.Clear(Merged);
    }
}
