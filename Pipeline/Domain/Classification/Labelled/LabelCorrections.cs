using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>Puts better words in the place of labels that mislead, for people to read.</summary>
public static class LabelCorrections
{
    /// <summary>The taxonomy with the preferred Spanish labels that its readers should see: "comprador", where the official label says "jefe de compras". Only for showing: concepts are told by their
    /// URI, and wordings of the lexicon find them by the official label.</summary>
    /// <param name="taxonomy">The taxonomy as it is published.</param>
    /// <param name="corrections">Labels that mislead; those for which there is no better one stay.</param>
    public static Taxonomy Corrected(this Taxonomy taxonomy, IReadOnlyList<LabelCorrection> corrections)
    {
        var better = corrections.Where(correction => correction.Better.Length > 0)
            .DistinctBy(correction => (correction.English, correction.Label))
            .ToDictionary(correction => (correction.English, correction.Label), correction => correction.Better);
        return taxonomy with
        {
            Skills = [.. taxonomy.Skills.Select(skill => Corrected(skill, better))],
            Occupations = [.. taxonomy.Occupations.Select(occupation => Corrected(occupation, better))],
        };
    }

    private static T Corrected<T>(T concept, Dictionary<(string English, string Label), string> better)
        where T : Concept
    {
        if (!better.TryGetValue((concept.LabelIn("en"), concept.LabelIn("es")), out var text))
        {
            return concept;
        }

        return concept with { Labels = [.. concept.Labels.Select(label => label is { Language: "es", Kind: LabelKind.Preferred } ? label with { Text = text } : label)] };
    }
}
