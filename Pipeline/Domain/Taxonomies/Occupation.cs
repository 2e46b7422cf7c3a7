namespace DiCoDe.Domain.Taxonomies;

/// <summary>An occupation.</summary>
public sealed record Occupation : Concept
{
    /// <summary>The ISCO-08 unit group, 4 digits.</summary>
    public required string Isco { get; init; }

    /// <summary>ESCO's own code below ISCO ("2654.1.7"), or "".</summary>
    public string Code { get; init; } = "";
}
