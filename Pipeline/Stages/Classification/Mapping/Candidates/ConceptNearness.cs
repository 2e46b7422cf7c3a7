using DiCoDe.Stages.Classification.Encoder;

namespace DiCoDe.Stages.Classification.Mapping.Candidates;

/// <summary>About how near all concepts are to some texts and to their windows: near enough to choose candidates. The texts of an ad are compared together, a
/// block of concepts at a time, so that each concept's vector comes from memory once.</summary>
/// <param name="concepts">The vectors of the concepts.</param>
/// <param name="count">How many concepts there are.</param>
internal sealed class ConceptNearness(PackedVectors concepts, int count)
{
    /// <summary>Texts compared at once.</summary>
    public const int MostTexts = 16;

    private const int Block = 16 * PackedVectors.ConceptsAtOnce;

    private readonly float[][] _whole = [.. Enumerable.Range(0, MostTexts).Select(_ => new float[concepts.Room])];
    private readonly float[][] _window = [.. Enumerable.Range(0, MostTexts).Select(_ => new float[concepts.Room])];
    private float[] _products = [];

    /// <summary>For each concept, its nearness to a whole text.</summary>
    public ReadOnlySpan<float> WholeOf(int text) => _whole[text].AsSpan(0, count);

    /// <summary>For each concept, its nearness to the nearest window of a text.</summary>
    public ReadOnlySpan<float> WindowOf(int text) => _window[text].AsSpan(0, count);

    /// <summary>Compares up to <see cref="MostTexts"/> texts.</summary>
    /// <param name="texts">Their windows.</param>
    public void Compare(IReadOnlyList<WordWindows> texts)
    {
        var rounded = new RoundedVectors([.. texts.SelectMany(text => text.Vectors)], concepts.Dimensions);
        if (_products.Length < rounded.Rows * Block)
        {
            _products = new float[rounded.Rows * Block];
        }

        for (var first = 0; first < concepts.Room; first += Block)
        {
            var some = Math.Min(Block, concepts.Room - first);
            concepts.Compare(rounded, first, some, _products);
            var row = 0;
            for (var text = 0; text < texts.Count; text++)
            {
                _products.AsSpan(row * some, some).CopyTo(_whole[text].AsSpan(first));
                _products.AsSpan(row * some, some).CopyTo(_window[text].AsSpan(first));
                for (var window = 1; window < texts[text].Count; window++)
                {
                    MatrixProducts.Raise(_window[text].AsSpan(first, some), _products.AsSpan((row + window) * some, some));
                }

                row += texts[text].Count;
            }
        }
    }
}
