namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>How the encoder is trained. The defaults are those measured (docs/adr/0010).</summary>
internal sealed record TrainingSettings
{
    public ulong Seed { get; init; } = 20260101;

    /// <summary>Pairs in a batch: each is told from the others.</summary>
    public int Batch { get; init; } = 1024;

    /// <summary>How often the pairs are gone through.</summary>
    public double Epochs { get; init; } = 7;

    /// <summary>How sharply a pair is told from the others (the τ of the softmax).</summary>
    public float Temperature { get; init; } = 0.07f;

    /// <summary>Step size at the start; it falls to a twentieth.</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>Share of the words left out of a query.</summary>
    public float Dropped { get; init; } = 0.1f;

    /// <summary>Share of the labels that are put into a sentence.</summary>
    public float Framed { get; init; } = 0.6f;

    /// <summary>How often a pair of each kind is drawn, beside a label's 1.</summary>
    public IReadOnlyDictionary<PairKind, double> Weights { get; init; } = new Dictionary<PairKind, double>
    {
        [PairKind.Label] = 1,
        [PairKind.ForeignLabel] = 0.4,
        [PairKind.Wording] = 3,
        [PairKind.Description] = 0.7,
        [PairKind.OccupationTitle] = 0.5,
        [PairKind.OccupationText] = 0.5,
        [PairKind.Sentence] = 3,
    };

    /// <summary>Most threads that work; the result does not depend on it.</summary>
    public int Threads { get; init; } = 2;
}
