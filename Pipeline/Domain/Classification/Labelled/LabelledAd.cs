using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>An ad with what a reader found in it.</summary>
/// <param name="Ad">The ad, cleaned.</param>
/// <param name="Skills">The skills; may be empty.</param>
/// <param name="Occupation">The occupation, or <see cref="ConceptUri.None"/>.</param>
public sealed record LabelledAd(JobAd Ad, IReadOnlyList<LabelledSkill> Skills, ConceptUri Occupation);
