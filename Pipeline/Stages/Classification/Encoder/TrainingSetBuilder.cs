using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Collects what the encoder is trained on, and numbers its words.</summary>
internal sealed class TrainingSetBuilder(WordStems stems)
{
    private const int LongestText = 60;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Word, int Stem)> _words = [];
    private readonly List<ConceptWords> _concepts = [];
    private readonly List<TrainingPair> _pairs = [];
    private readonly List<int[]> _frames = [];
    private readonly List<int[]> _noise = [];

    /// <summary>The words of a text that do not only join others.</summary>
    public int[] Read(string text)
    {
        var read = stems.Read(text);
        List<int> words = new(read.Words.Count);
        foreach (var word in read.Words)
        {
            if (!word.IsJoining)
            {
                words.Add(NumberOf(read.CharactersOf(word).ToString(), word.Stem));
            }
        }

        return words.Count <= LongestText ? [.. words] : [.. words[..LongestText]];
    }

    public void AddConcept(string preferred, IEnumerable<string> others, string description, bool isKnowledge) =>
        _concepts.Add(new ConceptWords(Read(preferred), [.. others.Select(Read).Where(words => words.Length > 0)], Read(description), isKnowledge));

    public void AddPair(PairKind kind, string text, params int[] concepts)
    {
        if (Read(text) is { Length: > 0 } words && concepts.Length > 0)
        {
            _pairs.Add(new TrainingPair(words, concepts, kind));
        }
    }

    public void AddNoise(string text)
    {
        if (Read(text) is { Length: > 0 } words)
        {
            _noise.Add(words);
        }
    }

    /// <summary>Adds a sentence whose phrases others may stand in for.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="phrases">Where its phrases are, and whether each is knowledge; they do not overlap.</param>
    public void AddFrame(string text, IEnumerable<(int Start, int Length, bool IsKnowledge)> phrases)
    {
        List<int> frame = [];
        var at = 0;
        foreach (var (start, length, isKnowledge) in phrases.OrderBy(phrase => phrase.Start))
        {
            if (start < at)
            {
                continue;
            }

            frame.AddRange(Read(text[at..start]));
            frame.Add(TrainingSet.SlotOf(isKnowledge));
            at = start + length;
        }

        frame.AddRange(Read(text[at..]));
        if (frame.Any(word => word < 0) && frame.Count <= LongestText)
        {
            _frames.Add([.. frame]);
        }
    }

    /// <summary>What was collected. The stems are closed by now.</summary>
    public TrainingSet Build(int dimensions, int pairs, int letters)
    {
        var shape = new EncoderShape(dimensions, stems.Count, pairs, letters);
        return new TrainingSet
        {
            Shape = shape,
            Words = [.. _words.Select(word => WordFeatures.Of(word.Word, word.Stem, word.Stem >= 0 ? stems.TextOf(word.Stem) : "", shape))],
            Concepts = _concepts,
            Pairs = _pairs,
            Frames = _frames,
            Noise = _noise,
        };
    }

    private int NumberOf(string word, int stem)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            number = _words.Count;
            _numbers.Add(word, number);
            _words.Add((word, stem));
        }

        return number;
    }
}
