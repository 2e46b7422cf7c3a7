using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Demand;

/// <summary>How many vacancies two portals have in common.</summary>
/// <param name="First">A portal.</param>
/// <param name="Second">Another, or the same one: then it is how many vacancies it has.</param>
/// <param name="Vacancies">Vacancies with an ad open in the week on both. Ads that repeat one another are one vacancy.</param>
public sealed record PortalOverlap(PortalId First, PortalId Second, int Vacancies);
