namespace DiCoDe.Domain.Ads.Terms;

/// <summary>A demand on the person, with the words that make it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Quote">The words.</param>
public readonly record struct TreatmentDemand(TreatmentKind Kind, Quote Quote);
