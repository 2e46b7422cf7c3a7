using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>What a title may name: an occupation, or a group of ISCO-08.</summary>
/// <param name="Uri">Its URI.</param>
/// <param name="Isco">The unit group of an occupation (4 digits), or the code of the group (1 to 4).</param>
/// <param name="Label">Its preferred label in Spanish.</param>
/// <param name="Wording">How it is called.</param>
/// <param name="Skills">The labels of the skills that it needs, one after the other; "" for groups.</param>
internal sealed record TitleConcept(ConceptUri Uri, string Isco, string Label, SkillWording Wording, string Skills)
{
    private const int UnitDigits = 4;

    /// <summary>Its unit group, or a group above.</summary>
    public string Unit { get; } = Isco.Length > UnitDigits ? Isco[..UnitDigits] : Isco;

    /// <summary>How other languages call it: English, Portuguese, French.</summary>
    public IReadOnlyList<(string Text, FormKind Kind)> Others { get; init; } = [];

    /// <summary>Whether it is a group and not an occupation.</summary>
    public bool IsGroup { get; init; }
}
