namespace DiCoDe.Stages.Classification.Mapping.Deciding;

/// <summary>A concept that an ad may ask for.</summary>
/// <param name="concept">Its number.</param>
internal sealed class AdCandidate(int concept)
{
    private readonly List<float> _odds = [];

    public int Concept => concept;

    /// <summary>Number of its best segment.</summary>
    public int Segment { get; private set; }

    /// <summary>Its place among the candidates of that segment.</summary>
    public int Place { get; private set; }

    /// <summary>Its log odds there.</summary>
    public float Odds { get; private set; } = float.NegativeInfinity;

    /// <summary>Its log odds in the next best segment.</summary>
    public float SecondOdds { get; private set; } = float.NegativeInfinity;

    /// <summary>In how many segments it is the likeliest.</summary>
    public int Firsts { get; private set; }

    public void Add(int segment, int place, float odds, int rank)
    {
        _odds.Add(odds);
        Firsts += rank == 0 ? 1 : 0;
        if (odds > Odds)
        {
            (SecondOdds, Odds, Segment, Place) = (Odds, odds, segment, place);
        }
        else
        {
            SecondOdds = MathF.Max(SecondOdds, odds);
        }
    }

    public int CountAbove(float odds) => _odds.Count(one => one > odds);
}
