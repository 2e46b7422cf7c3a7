namespace DiCoDe.Domain.Taxonomies;

/// <summary>A group of occupations of ISCO-08: 1 digit (major) to 4 digits (unit).</summary>
public sealed record IscoGroup : Concept
{
    /// <summary>1 to 4 digits.</summary>
    public required string Code { get; init; }
}
