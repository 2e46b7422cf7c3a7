namespace DiCoDe.Stages.Classification.Mapping.Deciding;

/// <summary>What is known of a concept as a mention of a whole ad: the columns of the decider. Some clues of its best segment follow them.</summary>
internal enum AdClue
{
    /// <summary>Log odds in its best segment.</summary>
    Odds,

    /// <summary>Log odds in the next best.</summary>
    SecondOdds,

    /// <summary>Segments where it is more likely than 1 in 4, as ln(1 + n).</summary>
    Likely,

    /// <summary>How many candidates of its best segment are likelier.</summary>
    Rank,

    /// <summary>How far the likeliest candidate of its best segment is above it.</summary>
    Gap,

    /// <summary>The likeliest other candidate of its best segment.</summary>
    OtherOdds,

    /// <summary>The likeliest other candidate for the same words.</summary>
    RivalOdds,

    /// <summary>The likeliest other concept of its group in the ad.</summary>
    GroupOdds,

    /// <summary>The likeliest other concept of its group in its best segment.</summary>
    GroupOddsThere,

    /// <summary>Nearness to the nearest concept of the ad that is likelier.</summary>
    TwinNearness,

    /// <summary>How much likelier that one is.</summary>
    TwinGap,

    /// <summary>How many concepts the ad may ask for: the summed probabilities.</summary>
    Expected,

    /// <summary>How many its best segment may ask for.</summary>
    ExpectedThere,

    /// <summary>Segments of the ad, as ln(1 + n).</summary>
    Segments,

    /// <summary>Segments where it is the likeliest, as ln(1 + n).</summary>
    First,
}
