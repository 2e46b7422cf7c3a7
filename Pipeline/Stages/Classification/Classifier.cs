using DiCoDe.Domain.Classification;

namespace DiCoDe.Stages.Classification;

/// <summary>A classifier ready for work; safe for several threads.</summary>
/// <param name="Id">Its method and the taxonomy it was built from.</param>
/// <param name="Skills">Finds the skills of an ad.</param>
/// <param name="Occupations">Tells the occupation of an ad.</param>
public sealed record Classifier(ClassifierId Id, ISkillMapper Skills, IOccupationCoder Occupations);
