using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Judging;

/// <summary>Finds the skills that readers named by a label. Labels of earlier versions of ESCO are often alternative labels now.</summary>
public sealed class SkillNames
{
    private readonly Dictionary<(string Language, string Name), ConceptUri?> _preferred = [];
    private readonly Dictionary<(string Language, string Name), ConceptUri?> _alternative = [];

    /// <summary>The labels of a taxonomy.</summary>
    public SkillNames(Taxonomy taxonomy)
    {
        foreach (var skill in taxonomy.Skills)
        {
            foreach (var label in skill.Labels)
            {
                var names = label.Kind == LabelKind.Preferred ? _preferred : _alternative;
                var name = (label.Language, Folded(label.Text));

                // A name that two skills have names neither.
                names[name] = names.TryGetValue(name, out var other) && other != skill.Uri ? null : skill.Uri;
            }
        }
    }

    /// <summary>The skill; <see cref="ConceptUri.None"/> when no label or more than one fits. The Spanish name goes first, unless several have it.</summary>
    public ConceptUri Find(NamedSkill named) =>
        Find(_preferred, "es", named.Spanish) ?? Find(_preferred, "en", named.English) ?? Find(_alternative, "es", named.Spanish) ?? Find(_alternative, "en", named.English) ?? ConceptUri.None;

    private static ConceptUri? Find(Dictionary<(string Language, string Name), ConceptUri?> names, string language, string name) =>
        name.Length > 0 ? names.GetValueOrDefault((language, Folded(name))) : null;

    /// <summary>Letters and digits in lower case without accents, other signs as one blank.</summary>
    public static string Folded(string name) =>
        string.Join(' ', new string([.. Folding.Fold(name).Select(letter => char.IsLetterOrDigit(letter) || letter is '+' or '#' ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
