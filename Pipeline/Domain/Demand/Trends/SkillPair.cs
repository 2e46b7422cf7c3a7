using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Demand.Trends;

/// <summary>Two skills that the same new ads of a week ask for.</summary>
/// <param name="First">The one whose URI comes first (ordinal).</param>
/// <param name="Second">The other.</param>
/// <param name="Both">New ads that ask for both.</param>
/// <param name="OfFirst">New ads that ask for the first.</param>
/// <param name="OfSecond">New ads that ask for the second.</param>
/// <param name="Employers">Employers with a name behind the ads that ask for both, those of the same name once.</param>
public sealed record SkillPair(ConceptUri First, ConceptUri Second, int Both, int OfFirst, int OfSecond, int Employers);
