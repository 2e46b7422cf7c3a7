namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Room for one example of a batch, used again from step to step.</summary>
internal sealed class BatchExample
{
    public int Concept { get; set; }

    public List<int> Words { get; } = [];

    /// <summary>Every concept the query means, in order.</summary>
    public List<int> Means { get; } = [];

    public List<WordFeatures> Room { get; } = [];

    public List<(int Row, float Weight)> QueryRows { get; } = [];

    public List<(int Row, float Weight)> KeyRows { get; } = [];

    /// <summary>Length of the query's vector before it was brought to 1.</summary>
    public float QueryLength { get; set; }

    /// <summary>Length of the concept's vector before it was brought to 1.</summary>
    public float KeyLength { get; set; }
}
