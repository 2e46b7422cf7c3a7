namespace DiCoDe.Domain.Taxonomies;

/// <summary>Names a concept of a taxonomy: an ESCO URI, or a URN of the starter taxonomy.</summary>
/// <param name="Value">The URI as the taxonomy writes it.</param>
public readonly record struct ConceptUri(string Value) : IComparable<ConceptUri>
{
    /// <summary>No concept.</summary>
    public static ConceptUri None => new("");

    /// <summary>Whether it names no concept.</summary>
    public bool IsNone => string.IsNullOrEmpty(Value);

    /// <summary>Ordinal order of the URIs, so that files are written in the same order everywhere.</summary>
    public int CompareTo(ConceptUri other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(ConceptUri left, ConceptUri right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(ConceptUri left, ConceptUri right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(ConceptUri left, ConceptUri right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(ConceptUri left, ConceptUri right) => left.CompareTo(right) >= 0;
}
