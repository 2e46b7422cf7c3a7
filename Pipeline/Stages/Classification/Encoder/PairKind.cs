namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Where a training pair comes from.</summary>
internal enum PairKind
{
    /// <summary>A Spanish label and its concept.</summary>
    Label,

    /// <summary>A label in another language.</summary>
    ForeignLabel,

    /// <summary>An entry of the lexicon, or a phrase of an example.</summary>
    Wording,

    /// <summary>A description.</summary>
    Description,

    /// <summary>The title of an occupation and a skill it needs.</summary>
    OccupationTitle,

    /// <summary>A sentence of an occupation's description.</summary>
    OccupationText,

    /// <summary>A whole labelled sentence.</summary>
    Sentence,
}
