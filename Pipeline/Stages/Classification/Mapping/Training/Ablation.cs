namespace DiCoDe.Stages.Classification.Mapping.Training;

/// <summary>What is left out of the mapper to see what it is worth.</summary>
public enum Ablation
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>The lexicon: only labels are known. The encoder is trained without it too.</summary>
    Lexicon,

    /// <summary>The gate: each segment is read, and none is likelier than another to ask for something.</summary>
    Gate,

    /// <summary>The sections: each segment counts alike.</summary>
    Sections,

    /// <summary>The bi-encoder: only words count.</summary>
    Encoder,

    /// <summary>The re-ranker and the decider: the fixed sum by which candidates are chosen decides.</summary>
    Ranker,

    /// <summary>Other languages: of the taxonomy only Spanish labels and descriptions are known. The encoder is trained without them too.</summary>
    Languages,
}
