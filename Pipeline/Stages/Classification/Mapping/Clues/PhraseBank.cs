using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Mapping.Clues;

/// <summary>The vectors of all phrases that people said mean a concept, by concept: a phrase that is worded like one that was seen means the same.</summary>
internal sealed class PhraseBank
{
    private readonly BankRange[] _ranges;
    private readonly float[] _vectors;
    private readonly int _dimensions;

    public PhraseBank(IEnumerable<(string Phrase, int Concept)> phrases, int concepts, WordStems stems, TextEncoder encoder)
    {
        var byConcept = phrases.ToLookup(phrase => phrase.Concept, phrase => phrase.Phrase);
        _dimensions = encoder.Shape.Dimensions;
        _ranges = new BankRange[concepts];
        _vectors = new float[byConcept.Sum(concept => concept.Count()) * _dimensions];
        var next = 0;
        for (var concept = 0; concept < concepts; concept++)
        {
            var first = next;
            foreach (var phrase in byConcept[concept])
            {
                encoder.Encode(encoder.Read(stems.Read(phrase)), _vectors.AsSpan(next++ * _dimensions, _dimensions));
            }

            _ranges[concept] = new BankRange(first, next - first);
        }
    }

    /// <summary>Where the phrases of a concept lie.</summary>
    public BankRange Of(int concept) => _ranges[concept];

    /// <summary>The vectors of some phrases, one behind the other.</summary>
    public ReadOnlySpan<float> VectorsOf(BankRange range) => _vectors.AsSpan(range.First * _dimensions, range.Count * _dimensions);
}
