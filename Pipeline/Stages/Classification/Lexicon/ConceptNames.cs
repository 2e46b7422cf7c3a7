using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Lexicon;

/// <summary>Finds skills by their preferred labels, as people write them down.</summary>
internal sealed class ConceptNames
{
    private readonly Dictionary<string, List<int>> _spanish = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _english = new(StringComparer.Ordinal);

    public ConceptNames(IReadOnlyList<Skill> skills)
    {
        for (var number = 0; number < skills.Count; number++)
        {
            foreach (var label in skills[number].Labels)
            {
                if (label.Kind == LabelKind.Preferred && label.Language is ("es" or "en"))
                {
                    var names = label.Language is "es" ? _spanish : _english;
                    if (!names.TryGetValue(KeyOf(label.Text), out var known))
                    {
                        names.Add(KeyOf(label.Text), known = []);
                    }

                    known.Add(number);
                }
            }
        }
    }

    /// <summary>The number of the skill with this Spanish label; where several have it, or none, the one with the English label.</summary>
    /// <returns>-1 when it cannot be told.</returns>
    public int Find(string spanish, string english)
    {
        var named = spanish.Length > 0 ? _spanish.GetValueOrDefault(KeyOf(spanish)) ?? [] : [];
        if (named.Count == 1)
        {
            return named[0];
        }

        var other = english.Length > 0 ? _english.GetValueOrDefault(KeyOf(english)) ?? [] : [];
        var both = named.Intersect(other).ToArray();
        return both.Length == 1 ? both[0] : other.Count == 1 ? other[0] : -1;
    }

    /// <summary>The skills that can be told, with the phrase that says so.</summary>
    public IReadOnlyList<(string Phrase, int Concept)> Resolve(IEnumerable<NamedSkill> skills) =>
        [.. skills.Select(skill => (skill.Phrase, Concept: Find(skill.Spanish, skill.English))).Where(skill => skill.Concept >= 0)];

    /// <summary>Labels are written with one space or two, with capitals or without.</summary>
    private static string KeyOf(string label) => string.Join(' ', Folding.Fold(label).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
