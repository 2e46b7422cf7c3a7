using DiCoDe.Stages.Classification.Encoder;

namespace DiCoDe.Stages.Classification.Mapping.Candidates;

/// <summary>How near all concepts are to some texts and to their windows. The texts of an ad are compared together, a block of concepts at a time, so
/// that each concept's vector comes from memory once.</summary>
/// <param name="concepts">The vectors of the concepts.</param>
/// <param name="dimensions">Their length.</param>
internal sealed class ConceptNearness(float[] concepts, int dimensions)
{
    /// <summary>Texts compared at once.</summary>
    public const int MostTexts = 16;

    private const int Block = 256;

    private readonly int _count = concepts.Length / dimensions;
    private readonly float[][] _whole = [.. Enumerable.Range(0, MostTexts).Select(_ => new float[concepts.Length / dimensions])];
    private readonly float[][] _window = [.. Enumerable.Range(0, MostTexts).Select(_ => new float[concepts.Length / dimensions])];
    private float[] _products = [];

    /// <summary>For each concept, its nearness to a whole text.</summary>
    public float[] WholeOf(int text) => _whole[text];

    /// <summary>For each concept, its nearness to the nearest window of a text.</summary>
    public float[] WindowOf(int text) => _window[text];

    /// <summary>Compares up to <see cref="MostTexts"/> texts.</summary>
    public void Compare(IReadOnlyList<Windows> texts)
    {
        float[] vectors = [.. texts.SelectMany(text => text.Vectors)];
        var rows = vectors.Length / dimensions;
        if (_products.Length < rows * Block)
        {
            _products = new float[rows * Block];
        }

        for (var first = 0; first < _count; first += Block)
        {
            var count = Math.Min(Block, _count - first);
            MatrixProducts.TimesTransposed(vectors, concepts.AsSpan(first * dimensions, count * dimensions), _products, 0, rows, count, dimensions);
            var row = 0;
            for (var text = 0; text < texts.Count; text++)
            {
                _products.AsSpan(row * count, count).CopyTo(_whole[text].AsSpan(first));
                _products.AsSpan(row * count, count).CopyTo(_window[text].AsSpan(first));
                for (var window = 1; window < texts[text].Count; window++)
                {
                    MatrixProducts.Raise(_window[text].AsSpan(first, count), _products.AsSpan((row + window) * count, count));
                }

                row += texts[text].Count;
            }
        }
    }
}
