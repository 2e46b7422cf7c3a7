namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>A word with what the encoder makes of it by itself.</summary>
/// <param name="features">What the encoder sees of it.</param>
/// <param name="vector">The sum of its rows.</param>
internal sealed class EncodedWord(WordFeatures features, float[] vector)
{
    public WordFeatures Features => features;

    public ReadOnlySpan<float> Vector => vector;
}
