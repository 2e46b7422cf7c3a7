using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Explaining;
using DiCoDe.Domain.Classification.Unmatched;

namespace DiCoDe.Stages.Classification;

/// <summary>A classifier ready for work; safe for several threads.</summary>
/// <param name="Id">Its method and the taxonomy it was built from.</param>
/// <param name="Skills">Finds the skills of an ad.</param>
/// <param name="Occupations">Tells the occupation of an ad.</param>
public sealed record Classifier(ClassifierId Id, ISkillMapper Skills, IOccupationCoder Occupations)
{
    /// <summary>Tells why an ad has its mentions; <see langword="null"/> where labels alone are looked for.</summary>
    public ISkillExplainer? Explainer { get; init; }

    /// <summary>Finds what an ad asks for and no concept says; <see langword="null"/> where labels alone are looked for.</summary>
    public IUnmatchedFinder? Unmatched { get; init; }
}
