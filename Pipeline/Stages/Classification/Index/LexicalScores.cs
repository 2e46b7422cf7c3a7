namespace DiCoDe.Stages.Classification.Index;

/// <summary>Room for the scores of one text against all forms and concepts, used again from text to text by one thread.</summary>
internal sealed class LexicalScores(int forms, int concepts)
{
    private readonly int[] _touched = new int[forms];
    private int _count;

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
    public ReadOnlySpan<int> TouchedForms => _touched.AsSpan(0, _count);

    /// <summary>Adds what a shared word is worth to a form.</summary>
    public void Add(int form, float matched, float likeness)
    {
        ref var sum = ref Matched[form];
        if (sum == 0)
        {
            _touched[_count++] = form;
        }

        sum += matched;
        Likeness[form] += likeness;
    }

    /// <summary>Makes room for another text.</summary>
    public void Clear()
    {
        foreach (var form in TouchedForms)
        {
            Likeness[form] = 0;
            Matched[form] = 0;
        }

        _count = 0;
        Array.Clear(Lexical);
        Array.Clear(Coverage);
        Array.Clear(Described);
        Array.Clear(Merged);
    }
}
