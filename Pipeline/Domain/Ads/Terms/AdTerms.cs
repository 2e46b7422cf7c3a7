namespace DiCoDe.Domain.Ads.Terms;

/// <summary>What an ad says of the work and of whom it wants, besides skills; each with the words that say it.</summary>
public sealed record AdTerms
{
    /// <summary>The language it is written in, ISO 639-1, or "" when the text is too short to tell.</summary>
    public string Language { get; init; } = "";

    /// <summary>What it demands of the person besides the work.</summary>
    public IReadOnlyList<TreatmentDemand> Treatment { get; init; } = [];
}
