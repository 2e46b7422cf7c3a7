using DiCoDe.Domain.Taxonomies;
using DiCoDe.Reports.Text;

namespace DiCoDe.Reports.Export;

/// <summary>The names of skills and occupations, each as one instance.</summary>
internal sealed class ConceptNames
{
    private const string Language = "es";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ConceptNames(Taxonomy taxonomy)
    {
        foreach (var concept in taxonomy.Skills.Concat<Concept>(taxonomy.Occupations))
        {
            _names.TryAdd(concept.Uri.Value, PlainText.OneLine(concept.LabelIn(Language), PlainText.Label));
        }
    }

    /// <summary>The name; a concept that the taxonomy does not have is its own name.</summary>
    public string Of(string uri) => _names.GetValueOrDefault(uri, uri);
}
