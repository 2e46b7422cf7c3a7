using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Import.Gold;

/// <summary>A real ad with what a reader found in it, to measure against. Texts are as the portal had them.</summary>
public sealed record GoldAd
{
    /// <summary>Its number in the set.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The employer, or "".</summary>
    public string Employer { get; init; } = "";

    /// <summary>The place, or "".</summary>
    public string Place { get; init; } = "";

    /// <summary>The country's name or code, or "".</summary>
    public string Country { get; init; } = "";

    /// <summary>The portal's field of pay, or "".</summary>
    public string Pay { get; init; } = "";

    /// <summary>What the reader wrote down, by the name of the field ("salary_min", "schooling"); what the ad does not state is not there.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The words that demand something of the person besides the work.</summary>
    public IReadOnlyList<string> Treatment { get; init; } = [];

    /// <summary>E-mail addresses, numbers and names, as written.</summary>
    public IReadOnlyList<string> PersonalData { get; init; } = [];

    /// <summary>The skills that the reader found.</summary>
    public IReadOnlyList<LabelledSkill> Skills { get; init; } = [];

    /// <summary>The occupation, or <see cref="ConceptUri.None"/>.</summary>
    public ConceptUri Occupation { get; init; } = ConceptUri.None;
}
