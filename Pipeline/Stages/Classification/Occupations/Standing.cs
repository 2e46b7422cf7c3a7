namespace DiCoDe.Stages.Classification.Occupations;

/// <summary>Where a score stands among candidates.</summary>
internal static class Standing
{
    /// <summary>ln(1 + candidates with a higher score).</summary>
    public static float Of(float score, int[] candidates, float[] scores)
    {
        var above = 0;
        foreach (var candidate in candidates)
        {
            above += scores[candidate] > score ? 1 : 0;
        }

        return MathF.Log(1 + above);
    }
}
