using DiCoDe.Domain.Employers;

namespace DiCoDe.Domain.Demand;

/// <summary>How the new ads of a week are spread over those who advertise. No employer is named, and none can be told from the numbers.</summary>
/// <param name="Kind">Employers with a name, or agencies.</param>
/// <param name="Employers">How many different ones there are.</param>
/// <param name="NewAds">Their new ads.</param>
/// <param name="OfTenLargest">The new ads of the ten with most; all of them when there are no more than ten.</param>
public sealed record EmployerConcentration(EmployerKind Kind, int Employers, int NewAds, int OfTenLargest);
