using System.Collections.Frozen;

using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Skills;

namespace DiCoDe.Stages.Classification.Index;

/// <summary>Collects how each skill of a taxonomy is worded.</summary>
internal static class SkillWordings
{
    /// <summary>The wording of each skill, in the order of the taxonomy.</summary>
    /// <param name="taxonomy">The taxonomy.</param>
    /// <param name="phrases">Wordings of the lexicon with the number of their skill.</param>
    /// <param name="corrections">Spanish labels that mislead: they are left out, or replaced by what they should say.</param>
    public static IReadOnlyList<SkillWording> Of(Taxonomy taxonomy, IEnumerable<(string Phrase, int Concept)> phrases, IReadOnlyList<LabelCorrection> corrections)
    {
        var entries = phrases.ToLookup(entry => entry.Concept, entry => entry.Phrase);
        var wrong = corrections
            .DistinctBy(correction => (correction.English, correction.Label))
            .ToFrozenDictionary(correction => (correction.English, correction.Label), correction => correction.Better);
        return [.. taxonomy.Skills.Select((skill, number) => Of(skill, entries[number], wrong))];
    }

    private static SkillWording Of(Skill skill, IEnumerable<string> phrases, FrozenDictionary<(string English, string Label), string> wrong)
    {
        var english = skill.LabelIn("en");
        string Corrected(string label) => wrong.GetValueOrDefault((english, label), label);
        var preferred = Corrected(skill.LabelIn("es")) is { Length: > 0 } kept ? kept : english;
        List<(string, FormKind)> forms = [(preferred, FormKind.Preferred)];
        forms.AddRange(LabelsOf(skill, isSpanish: true).Select(Corrected).Where(label => label.Length > 0 && label != preferred).Select(label => (label, FormKind.Alternative)));
        forms.AddRange(phrases.Select(phrase => (phrase, FormKind.Lexicon)));
        forms.AddRange(LabelsOf(skill, isSpanish: false).Where(label => label != preferred).Select(label => (label, FormKind.Foreign)));
        var spanish = skill.Descriptions.GetValueOrDefault("es", "");
        var other = skill.Descriptions.GetValueOrDefault("en", "");
        return new SkillWording(forms, spanish.Length > 0 ? spanish : other, spanish.Length > 0 ? other : "");
    }

    private static IEnumerable<string> LabelsOf(Skill skill, bool isSpanish) => skill.Labels
        .Where(label => (label.Language is "es") == isSpanish && label.Language is ("es" or "en" or "pt"))
        .OrderBy(label => label.Kind)
        .SelectMany(label => SkillPhraseRules.FormsOf(label.Text));
}
