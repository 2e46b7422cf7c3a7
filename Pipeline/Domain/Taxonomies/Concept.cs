namespace DiCoDe.Domain.Taxonomies;

/// <summary>What every concept of a taxonomy has.</summary>
public abstract record Concept
{
    /// <summary>The concept's name in the taxonomy.</summary>
    public required ConceptUri Uri { get; init; }

    /// <summary>All labels in all languages loaded; at most one preferred per language.</summary>
    public required IReadOnlyList<Label> Labels { get; init; }

    /// <summary>Descriptions by language (ISO 639-1).</summary>
    public IReadOnlyDictionary<string, string> Descriptions { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The concepts directly above it, in ordinal order.</summary>
    public IReadOnlyList<ConceptUri> Broader { get; init; } = [];

    /// <summary>The preferred label in the language, else in English, else in any, else the URI.</summary>
    public string LabelIn(string language)
    {
        string? english = null;
        string? any = null;
        foreach (var label in Labels)
        {
            if (label.Kind != LabelKind.Preferred)
            {
                continue;
            }

            if (string.Equals(label.Language, language, StringComparison.Ordinal))
            {
                return label.Text;
            }

            english = string.Equals(label.Language, "en", StringComparison.Ordinal) ? label.Text : english;
            any ??= label.Text;
        }

        return english ?? any ?? Uri.Value;
    }
}
