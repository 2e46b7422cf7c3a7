namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Words that mean a concept.</summary>
/// <param name="Words">Numbers of the words in the training vocabulary.</param>
/// <param name="Concepts">The concepts they mean; one of them is drawn each time.</param>
/// <param name="Kind">Where the pair comes from.</param>
internal sealed record TrainingPair(int[] Words, int[] Concepts, PairKind Kind);
