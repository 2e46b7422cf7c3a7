using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;

namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>The likeliest occupation of an ad.</summary>
/// <param name="Occupation">Its number.</param>
/// <param name="Odds">The log odds of its share of all votes; the higher, the surer.</param>
internal readonly record struct OccupationVote(int Occupation, float Odds)
{
    private const float Most = 0.9999f;

    /// <summary>The best of the candidates; <see langword="null"/> when there is none.</summary>
    public static OccupationVote? Of(OccupationReading reading, LogisticRegression coder)
    {
        if (reading.Occupations.Length == 0)
        {
            return null;
        }

        var odds = OddsOf(reading, coder);
        var best = 0;
        for (var at = 1; at < odds.Length; at++)
        {
            best = odds[at] > odds[best] ? at : best;
        }

        var share = 1 / odds.Sum(other => MathF.Exp(other - odds[best]));
        return new OccupationVote(reading.Occupations[best], (float)Logistic.LogOdds(MathF.Min(share, Most)));
    }

    /// <summary>The log odds of each candidate by itself.</summary>
    public static float[] OddsOf(OccupationReading reading, LogisticRegression coder)
    {
        var odds = new float[reading.Occupations.Length];
        for (var at = 0; at < odds.Length; at++)
        {
            odds[at] = coder.Score(reading.Rows[at]);
        }

        return odds;
    }
}
