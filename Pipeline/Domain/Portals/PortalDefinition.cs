namespace DiCoDe.Domain.Portals;

/// <summary>One file of <c>schedules/portals/</c>: who a portal is and how it is read.</summary>
public sealed record PortalDefinition
{
    /// <summary>The portal's id, the same as the file's name.</summary>
    public required PortalId Id { get; init; }

    /// <summary>The name that people know ("Computrabajo Perú").</summary>
    public required string Name { get; init; }

    /// <summary>The portal's home page.</summary>
    public required Uri Home { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country of its ads ("MX").</summary>
    public required string Country { get; init; }

    /// <summary>IANA name of the zone in which its days begin and end ("America/Mexico_City").</summary>
    public required string TimeZone { get; init; }

    /// <summary>ISO 639-1 code of the language of most ads. Default "es".</summary>
    public string Language { get; init; } = "es";

    /// <summary>Who at the portal can be written to, or "".</summary>
    public string Contact { get; init; } = "";

    /// <summary>What is known of the portal's consent.</summary>
    public PermissionStatus Permission { get; init; } = PermissionStatus.Unknown;

    /// <summary>How, when and by whom the permission was given or asked for, or "".</summary>
    public string PermissionNote { get; init; } = "";

    /// <summary>Whether schedules and <c>harvest</c> without a name read it. Default false.</summary>
    public bool Enabled { get; init; }

    /// <summary>Whether its ads are invented; marked wherever they show.</summary>
    public bool IsDemo { get; init; }

    /// <summary>How it is visited.</summary>
    public FetchRules Fetch { get; init; } = new();

    /// <summary>What a good harvest of it looks like.</summary>
    public HarvestBands Bands { get; init; } = new();

    /// <summary>How its ads are found.</summary>
    public required DiscoveryRules Discovery { get; init; }

    /// <summary>How its ads are read.</summary>
    public required ExtractionRules Extraction { get; init; }
}
