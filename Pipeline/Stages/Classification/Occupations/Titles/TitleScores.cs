using DiCoDe.Stages.Classification.Learning;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>Room for what one title scores against all forms and concepts; used again for the next.</summary>
/// <param name="forms">How many forms there are.</param>
/// <param name="concepts">How many concepts.</param>
internal sealed class TitleScores(int forms, int concepts)
{
    /// <summary>Texts of a title at most: the whole, then its first parts.</summary>
    public const int MostTexts = 4;

    /// <summary>Candidates that are chosen by one score, at most.</summary>
    public const int MostChosen = 50;

    /// <summary>By form, of the text at hand.</summary>
    public float[] FormLetters { get; } = new float[forms];

    public float[] FormStems { get; } = new float[forms];

    /// <summary>By text and concept: the most of its forms.</summary>
    public float[][] Letters { get; } = Rows(concepts);

    public float[][] Stems { get; } = Rows(concepts);

    /// <summary>By text and concept: the form with the most letters and stems.</summary>
    public int[][] Form { get; } = [.. Enumerable.Range(0, MostTexts).Select(_ => new int[concepts])];

    /// <summary>By concept, of the text at hand: letters and stems of its best form together.</summary>
    public float[] Both { get; } = new float[concepts];

    /// <summary>By concept, of the whole title.</summary>
    public float[] Document { get; } = new float[concepts];

    public float[][] Near { get; } = Rows(concepts);

    /// <summary>By concept: all together, by which candidates are chosen.</summary>
    public float[] Sum { get; } = new float[concepts];

    public TopPlaces Top { get; } = new(MostChosen);

    /// <summary>Begins a text.</summary>
    public void Clear(int text)
    {
        Array.Clear(Letters[text]);
        Array.Clear(Stems[text]);
        Array.Fill(Both, -1);
    }

    private static float[][] Rows(int concepts) => [.. Enumerable.Range(0, MostTexts).Select(_ => new float[concepts])];
}
