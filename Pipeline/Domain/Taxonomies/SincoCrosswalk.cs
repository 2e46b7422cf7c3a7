namespace DiCoDe.Domain.Taxonomies;

/// <summary>INEGI's table from SINCO (Sistema Nacional de Clasificación de Ocupaciones, Mexico) to ISCO-08. It goes from many to many: one unit group
/// of ISCO-08 may be one SINCO group, several, or none.</summary>
public sealed record SincoCrosswalk
{
    /// <summary>The digits of a unit group.</summary>
    public const int Digits = 4;

    private readonly ILookup<string, string> _sincoOf;
    private readonly Dictionary<string, string> _names;

    /// <summary>The table.</summary>
    /// <param name="names">SINCO codes of 1 to 4 digits with their Spanish names.</param>
    /// <param name="links">Which SINCO unit group corresponds to which ISCO-08 unit group, both of 4 digits.</param>
    public SincoCrosswalk(IReadOnlyDictionary<string, string> names, IReadOnlyList<SincoLink> links)
    {
        Names = names;
        Links = links;
        _names = new Dictionary<string, string>(names, StringComparer.Ordinal);
        _sincoOf = links.Distinct().ToLookup(link => link.Isco, link => link.Sinco, StringComparer.Ordinal);
    }

    /// <summary>SINCO codes with their names.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>The pairs of unit groups.</summary>
    public IReadOnlyList<SincoLink> Links { get; }

    /// <summary>The SINCO code that is sure for a unit group of ISCO-08: the digits that all its SINCO groups have in common. 4 digits when there is only
    /// one, fewer when several share a larger group, "" when they share none or there is none.</summary>
    public string Of(string isco)
    {
        string? common = null;
        foreach (var code in _sincoOf[isco])
        {
            common = common is null ? code : common[..common.AsSpan().CommonPrefixLength(code)];
        }

        return common ?? "";
    }

    /// <summary>Whether the table names the unit group of ISCO-08 at all.</summary>
    public bool Knows(string isco) => _sincoOf.Contains(isco);

    /// <summary>The Spanish name of a SINCO code, or the code itself.</summary>
    public string NameOf(string sinco) => IsNamed(sinco) ? _names[sinco] : sinco;

    /// <summary>Whether a SINCO code has a name.</summary>
    public bool IsNamed(string sinco) => _names.TryGetValue(sinco, out var name) && name.Length > 0;

    /// <summary>The codes under which ads can be counted and that have no name, in order: INEGI names the larger groups in a table of their own.</summary>
    public IReadOnlyList<string> Unnamed =>
    [
        .. Links.Select(link => link.Isco).Distinct(StringComparer.Ordinal).Select(Of).Where(code => code.Length > 0 && !IsNamed(code)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
