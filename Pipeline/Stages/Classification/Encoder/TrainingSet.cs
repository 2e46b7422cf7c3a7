namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Everything the encoder is trained on, as numbers of words.</summary>
internal sealed record TrainingSet
{
    /// <summary>The size of the encoder to come.</summary>
    public required EncoderShape Shape { get; init; }

    /// <summary>What the encoder sees of each word.</summary>
    public required IReadOnlyList<WordFeatures> Words { get; init; }

    /// <summary>The wording of each concept.</summary>
    public required IReadOnlyList<ConceptWords> Concepts { get; init; }

    /// <summary>The pairs.</summary>
    public required IReadOnlyList<TrainingPair> Pairs { get; init; }

    /// <summary>Sentences in which phrases are put; <see cref="SlotOf"/> where one stood.</summary>
    public required IReadOnlyList<int[]> Frames { get; init; }

    /// <summary>Sentences that mean no concept.</summary>
    public required IReadOnlyList<int[]> Noise { get; init; }

    /// <summary>Stands in a frame for a phrase of a skill or a piece of knowledge.</summary>
    public static int SlotOf(bool isKnowledge) => isKnowledge ? -2 : -1;
}
