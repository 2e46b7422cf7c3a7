using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Index;

/// <summary>Collects how each occupation of a taxonomy is called.</summary>
internal static class OccupationWordings
{
    /// <summary>The wording of each occupation, in the order of the taxonomy.</summary>
    public static IReadOnlyList<SkillWording> Of(Taxonomy taxonomy, IReadOnlyList<LexiconEntry> titles)
    {
        var byLabel = titles.ToLookup(title => Folding.Fold(title.Spanish), StringComparer.Ordinal);
        return [.. taxonomy.Occupations.Select(occupation => Of(occupation, byLabel[Folding.Fold(occupation.LabelIn("es"))]))];
    }

    private static SkillWording Of(Occupation occupation, IEnumerable<LexiconEntry> titles)
    {
        var preferred = occupation.LabelIn("es");
        List<(string, FormKind)> forms = [.. preferred.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select((name, at) => (name, at == 0 ? FormKind.Preferred : FormKind.Alternative))];
        if (forms.Count == 0)
        {
            forms.Add((preferred, FormKind.Preferred));
        }

        forms.AddRange(occupation.Labels.Where(label => label.Language is "es" && label.Text != preferred).Select(label => (label.Text, FormKind.Alternative)));
        forms.AddRange(titles.Select(title => (title.Phrase, FormKind.Lexicon)));
        forms.AddRange(occupation.Labels.Where(label => label.Language is "en").Select(label => (label.Text, FormKind.Foreign)));
        return new SkillWording(forms, occupation.Descriptions.GetValueOrDefault("es", ""), "");
    }
}
