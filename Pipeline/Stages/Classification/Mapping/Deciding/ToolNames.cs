using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Lists;
using DiCoDe.Stages.Classification.Skills;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Mapping.Deciding;

/// <summary>What tools of information technology are called before all else: their preferred labels, as far as these are names ("SQL", "Apache Tomcat").</summary>
internal sealed class ToolNames
{
    /// <summary>A name of fewer characters is too often something else ("R", "Go").</summary>
    private const int Shortest = 3;

    /// <summary>Words of a name from which it is looked for at most.</summary>
    private const int MostWords = 4;

    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firsts = new(StringComparer.Ordinal);
    private readonly FormIndex _index;

    public ToolNames(Taxonomy taxonomy, FormIndex index)
    {
        _index = index;
        for (var concept = 0; concept < taxonomy.Skills.Count; concept++)
        {
            if (NamedTools.IsTool(taxonomy.Skills[concept]))
            {
                Add(concept, taxonomy.Skills[concept]);
            }
        }
    }

    /// <summary>Whether a form is its concept's own name, and no other tool's.</summary>
    public bool IsOwn(IndexForm form) => _owners.TryGetValue(_index.JoinedOf(form), out var owner) && owner == form.Concept;

    /// <summary>Whether a text names a tool, with a capital.</summary>
    /// <param name="written">The text as it is written.</param>
    /// <param name="text">Its words.</param>
    public bool AreIn(string written, IndexText text)
    {
        for (var at = 0; at < text.Words.Count; at++)
        {
            if (char.IsUpper(written[text.Words[at].Start]) && LongestAt(text, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a wording is a name: each of its words has a capital, a digit or a sign.</summary>
    public static bool IsName(string text)
    {
        foreach (var word in text.AsSpan().Split(' '))
        {
            if (text.AsSpan(word) is { IsEmpty: false } letters && !IsMarked(letters))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMarked(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsUpper(letter) || char.IsDigit(letter) || letter is '+' or '#')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some words of a text are a part of a longer name.</summary>
    public bool AreAround(IndexText text, int first, int last)
    {
        for (var at = Math.Max(0, last - MostWords + 1); at <= first; at++)
        {
            var end = at + LongestAt(text, at) - 1;
            if (end >= last && end - at > last - first)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words the longest name has that begins with a word; 0 when none does.</summary>
    private int LongestAt(IndexText text, int at)
    {
        var name = text.CharactersOf(text.Words[at]).ToString();
        var longest = 0;
        for (var words = 1; _firsts.Contains(name) || words > 1; words++)
        {
            longest = _owners.ContainsKey(name) ? words : longest;
            if (words == MostWords || at + words == text.Words.Count)
            {
                break;
            }

            name = $"{name} {text.CharactersOf(text.Words[at + words])}";
        }

        return longest;
    }

    private void Add(int concept, Skill skill)
    {
        var (first, end) = _index.FormsOf(concept);
        var labels = skill.Labels.Where(label => label.Kind == LabelKind.Preferred && label.Language is "es" or "en")
            .SelectMany(label => SkillPhraseRules.FormsOf(label.Text))
            .Where(label => (label.Length >= Shortest || label[^1] is '+' or '#') && IsName(label) && !EverydayWords.Contains(Folding.Fold(label)))
            .Select(label => Folding.Fold(label))
            .ToHashSet(StringComparer.Ordinal);
        for (var form = first; form < end; form++)
        {
            if (labels.Contains(Folding.Fold(_index.Forms[form].Text)))
            {
                var name = _index.JoinedOf(_index.Forms[form]);
                _owners[name] = _owners.TryGetValue(name, out var other) && other != concept ? -1 : concept;
                _firsts.Add(name.Split(' ')[0]);
            }
        }
    }
}
