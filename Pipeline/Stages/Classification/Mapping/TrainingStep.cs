namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>The steps of training, in order.</summary>
public enum TrainingStep
{
    /// <summary>Reading what the sources say of words.</summary>
    Words,

    /// <summary>Training the encoder of ads.</summary>
    Encoder,

    /// <summary>Training the encoder of titles.</summary>
    Titles,

    /// <summary>Reading the labelled ads.</summary>
    Reading,

    /// <summary>Learning weights from them.</summary>
    Weights,
}
