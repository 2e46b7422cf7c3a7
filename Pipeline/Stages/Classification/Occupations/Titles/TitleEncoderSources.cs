using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>Turns what is known of occupations into what the encoder of titles is trained on.</summary>
internal static class TitleEncoderSources
{
    /// <summary>Length of the vectors.</summary>
    public const int Dimensions = 96;

    private const int Pairs = 30_000;
    private const int Letters = 20_000;
    private const int MostForeignForms = 6;
    private const int ShortestSentence = 20;

    /// <summary>How it is trained: labels stand for themselves, seldom among other words.</summary>
    public static TrainingSettings Settings(ulong seed) => new()
    {
        Seed = seed,
        Batch = 512,
        Epochs = 6,
        Rate = 0.04f,
        Framed = 0.2f,
        Dropped = 0.15f,
        Weights = new Dictionary<PairKind, double>
        {
            [PairKind.Label] = 1,
            [PairKind.ForeignLabel] = 0.3,
            [PairKind.Wording] = 1.5,
            [PairKind.Description] = 0.7,
            [PairKind.OccupationText] = 0.3,
        },
    };

    public static TrainingSet Of(TitleConcepts concepts, WordStems stems)
    {
        var builder = new TrainingSetBuilder(stems);
        for (var number = 0; number < concepts.All.Count; number++)
        {
            var (concept, wording) = (concepts.All[number], concepts.All[number].Wording);
            var foreign = wording.Forms.Where(form => form.Kind == FormKind.Foreign).Take(MostForeignForms).ToList();
            builder.AddConcept(
                wording.Forms[0].Text, wording.Forms.Skip(1).Where(form => form.Kind != FormKind.Foreign).Concat(foreign).Select(form => form.Text), wording.Description, isKnowledge: false);
            foreach (var (text, kind) in wording.Forms.Where(form => form.Kind != FormKind.Foreign).Concat(foreign))
            {
                builder.AddPair(kind switch { FormKind.Foreign => PairKind.ForeignLabel, FormKind.Lexicon => PairKind.Wording, _ => PairKind.Label }, text, number);
            }

            builder.AddPair(PairKind.Description, wording.Description, number);
            foreach (var sentence in wording.Description.Split(". ").Concat(concept.Skills.Split(". ")).Where(sentence => sentence.Length > ShortestSentence))
            {
                builder.AddPair(PairKind.OccupationText, sentence, number);
            }
        }

        return builder.Build(Dimensions, Pairs, Letters);
    }
}
