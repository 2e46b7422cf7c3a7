using DiCoDe.Stages.Classification.Learning;

namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>Room for what one ad scores against all occupations; used again for the next.</summary>
/// <param name="occupations">How many there are.</param>
internal sealed class CodingScores(int occupations)
{
    /// <summary>Candidates that are chosen by one score.</summary>
    public const int MostChosen = 15;

    public float[] Text { get; } = new float[occupations];

    public float[] SkillText { get; } = new float[occupations];

    public float[] Needed { get; } = new float[occupations];

    public float[] MayUse { get; } = new float[occupations];

    public float[] Near { get; } = new float[occupations];

    public TopPlaces Top { get; } = new(MostChosen);
}
