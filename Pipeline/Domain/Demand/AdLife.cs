using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Demand;

/// <summary>How long an ad was open, as far as it was seen. Ages are days since the ad began: since the day it was posted, else since it was first seen.</summary>
/// <param name="Occupation">Its occupation, or <see cref="ConceptUri.None"/>.</param>
/// <param name="Entered">Its age when it was first seen: an ad that closed younger than this would never have been seen. At least 0.</param>
/// <param name="Ended">Its age when it closed, or when it was last known to be open. At least <paramref name="Entered"/>.</param>
/// <param name="IsClosed">Whether it closed then; else it was still open and nobody knows when it will close.</param>
public readonly record struct AdLife(ConceptUri Occupation, int Entered, int Ended, bool IsClosed);
