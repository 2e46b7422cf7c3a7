using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>Everything a title may name: the occupations in the order of the taxonomy, then the groups of ISCO-08. National lists of occupations name
/// groups as often as single occupations; the title of an ad is only ever coded to an occupation.</summary>
internal sealed class TitleConcepts
{
    private TitleConcepts(IReadOnlyList<TitleConcept> all, int occupations) => (All, Occupations) = (all, occupations);

    public IReadOnlyList<TitleConcept> All { get; }

    /// <summary>How many of them, the first, are occupations.</summary>
    public int Occupations { get; }

    public static TitleConcepts Of(Taxonomy taxonomy, IReadOnlyList<LexiconEntry> titles)
    {
        var labels = taxonomy.Skills.ToDictionary(skill => skill.Uri, skill => skill.LabelIn("es"));
        var needs = taxonomy.Relations.Where(relation => relation.IsEssential).ToLookup(relation => relation.Occupation, relation => labels.GetValueOrDefault(relation.Skill, ""));
        var wordings = OccupationWordings.Of(taxonomy, titles);
        return new TitleConcepts(
            [
                .. taxonomy.Occupations.Select((occupation, number) => new TitleConcept(
                    occupation.Uri, occupation.Isco, occupation.LabelIn("es"), wordings[number], string.Join(". ", needs[occupation.Uri])) { Others = OthersOf(occupation) }),
                .. taxonomy.IscoGroups.Select(group => new TitleConcept(group.Uri, group.Code, group.LabelIn("es"), OfGroup(group), "") { IsGroup = true }),
            ],
            taxonomy.Occupations.Count);
    }

    private static IReadOnlyList<(string Text, FormKind Kind)> OthersOf(Occupation occupation) =>
    [
        .. occupation.Labels.Where(label => label.Language is "en" or "pt" or "fr")
            .SelectMany(label => label.Text.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text => (Text: text, Kind: label.Kind == LabelKind.Preferred ? FormKind.Preferred : FormKind.Foreign)))
            .OrderBy(form => form.Kind)
            .DistinctBy(form => form.Text, StringComparer.OrdinalIgnoreCase),
    ];

    private static SkillWording OfGroup(IscoGroup group) => new(
        [(group.LabelIn("es"), FormKind.Preferred), .. group.Labels.Where(label => label.Language is "en").Select(label => (label.Text, FormKind.Foreign))],
        group.Descriptions.GetValueOrDefault("es", ""),
        "");
}
