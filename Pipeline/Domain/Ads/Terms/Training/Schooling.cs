namespace DiCoDe.Domain.Ads.Terms.Training;

/// <summary>The schooling that an ad asks for. Of several alternatives ("secundaria o preparatoria") the lowest is the demand.</summary>
public sealed record Schooling
{
    /// <summary>The ad does not say.</summary>
    public static Schooling NotStated { get; } = new();

    /// <summary>The least that is enough.</summary>
    public SchoolingLevel Level { get; init; }

    /// <summary>The most that is named; the same as <see cref="Level"/> where there are no alternatives.</summary>
    public SchoolingLevel Highest { get; init; }

    /// <summary>How far <see cref="Level"/> must have come; of several states the least.</summary>
    public SchoolingState State { get; init; }

    /// <summary>The whole phrase, with the field of study.</summary>
    public Quote Quote { get; init; } = Quote.None;

    /// <summary>Whether the ad says what schooling it asks for, if only that none is needed.</summary>
    public bool IsStated => Level != SchoolingLevel.NotStated;
}
