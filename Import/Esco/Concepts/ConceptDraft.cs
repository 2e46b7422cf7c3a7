using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Import.Esco.Concepts;

/// <summary>A concept while its files are being read: each language and each relation adds to it.</summary>
internal sealed class ConceptDraft(string uri)
{
    private readonly SortedDictionary<string, List<Label>> _labels = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _descriptions = new(StringComparer.Ordinal);
    private readonly SortedSet<ConceptUri> _broader = [];

    public ConceptUri Uri { get; } = new(uri);

    public SkillType Type { get; set; }

    public ReuseLevel Reuse { get; set; }

    public SkillCollections Collections { get; set; }

    public string Isco { get; set; } = "";

    public string Code { get; set; } = "";

    /// <summary>Whether it has a name in some language; without one it cannot be shown.</summary>
    public bool HasName => _labels.Values.Any(labels => labels.Exists(label => label.Kind == LabelKind.Preferred));

    /// <summary>By language; within it the preferred one, then the others as the file orders them.</summary>
    public IReadOnlyList<Label> Labels => [.. _labels.Values.SelectMany(labels => labels.OrderBy(label => label.Kind))];

    public IReadOnlyDictionary<string, string> Descriptions => new Dictionary<string, string>(_descriptions, StringComparer.Ordinal);

    public IReadOnlyList<ConceptUri> Broader => [.. _broader];

    /// <summary>Adds a label; a blank one, a second preferred one and one already there in the language are passed over.</summary>
    public void AddLabel(string text, string language, LabelKind kind)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (!_labels.TryGetValue(language, out var labels))
        {
            _labels.Add(language, labels = []);
        }

        var isKnown = labels.Exists(label => string.Equals(label.Text, text, StringComparison.Ordinal)
            || (kind == LabelKind.Preferred && label.Kind == LabelKind.Preferred));
        if (!isKnown)
        {
            labels.Add(new Label(text, language, kind));
        }
    }

    public void AddDescription(string text, string language)
    {
        if (text.Length > 0)
        {
            _descriptions.TryAdd(language, text);
        }
    }

    public void AddBroader(ConceptUri above) => _broader.Add(above);
}
