namespace DiCoDe.Host.Work;

/// <summary>How well one field is read.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Annotated">In how many ads the annotation states it; for what an ad may have several of, how many there are.</param>
/// <param name="Read">How many we read.</param>
/// <param name="Right">How many of these are right.</param>
internal sealed record FieldScore(string Field, int Annotated, int Read, int Right)
{
    /// <summary>The share of what we read that is right; <see langword="null"/> when we read none.</summary>
    public double? Precision => Read == 0 ? null : (double)Right / Read;

    /// <summary>The share of what is annotated that we read right; <see langword="null"/> when there is none.</summary>
    public double? Recall => Annotated == 0 ? null : (double)Right / Annotated;
}
