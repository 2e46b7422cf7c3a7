namespace DiCoDe.Domain.Demand;

/// <summary>How much demand there is in one week.</summary>
/// <param name="NewAds">Ads whose <see cref="CountedAd.NewOn"/> lies in the week.</param>
/// <param name="NewPositions">Positions of those ads; an ad that states none counts as one.</param>
/// <param name="OpenAds">Ads that were open at some time in the week: first seen not after it, last seen not before it.</param>
public readonly record struct Count(int NewAds, int NewPositions, int OpenAds)
{
    /// <summary>Of the new ads, those that repeat an earlier one: the same vacancy, in the same or in other words, at once or later. Without them there are as
    /// many vacancies as the ads say.</summary>
    public int NewRepeats { get; init; }

    /// <summary>The sum, part by part.</summary>
    public Count Plus(Count other) => new(NewAds + other.NewAds, NewPositions + other.NewPositions, OpenAds + other.OpenAds) { NewRepeats = NewRepeats + other.NewRepeats };
}
