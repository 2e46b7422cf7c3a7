using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Counting;

/// <summary>The ISCO-08 major group of each occupation, to count kinds of work by.</summary>
public sealed class MajorGroups
{
    private readonly Dictionary<ConceptUri, string> _groups = [];

    /// <summary>The groups of a taxonomy's occupations.</summary>
    public MajorGroups(Taxonomy taxonomy)
    {
        foreach (var occupation in taxonomy.Occupations.Where(one => one.Isco.Length > 0))
        {
            _groups.TryAdd(occupation.Uri, occupation.Isco[..1]);
        }
    }

    private MajorGroups()
    {
    }

    /// <summary>No occupation has one, and nothing is counted by them.</summary>
    public static MajorGroups None { get; } = new();

    /// <summary>The digit of an occupation's group; "" when it has none.</summary>
    public string Of(ConceptUri occupation) => _groups.GetValueOrDefault(occupation, "");
}
