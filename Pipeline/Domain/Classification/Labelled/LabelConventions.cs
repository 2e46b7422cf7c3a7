using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>Where readers may differ without either being wrong: concepts that count as one, and concepts that do not count.</summary>
public sealed class LabelConventions
{
    private readonly Dictionary<ConceptUri, ConceptUri> _first = [];
    private readonly HashSet<ConceptUri> _ignored;

    /// <summary>Conventions.</summary>
    /// <param name="equivalent">Groups of concepts that count as one.</param>
    /// <param name="ignored">Concepts that are neither right nor wrong.</param>
    public LabelConventions(IReadOnlyList<IReadOnlyList<ConceptUri>> equivalent, IReadOnlyList<ConceptUri> ignored)
    {
        foreach (var group in equivalent)
        {
            foreach (var concept in group)
            {
                _first[concept] = group[0];
            }
        }

        _ignored = [.. ignored];
    }

    /// <summary>None: every concept counts for itself.</summary>
    public static LabelConventions None { get; } = new([], []);

    /// <summary>The concept that stands for this one, or <see cref="ConceptUri.None"/> when it does not count.</summary>
    public ConceptUri Counted(ConceptUri concept) => _ignored.Contains(concept) ? ConceptUri.None : _first.GetValueOrDefault(concept, concept);
}
