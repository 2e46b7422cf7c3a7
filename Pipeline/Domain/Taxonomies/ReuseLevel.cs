namespace DiCoDe.Domain.Taxonomies;

/// <summary>How widely a skill is used, in ESCO's four levels.</summary>
public enum ReuseLevel
{
    /// <summary>Not given.</summary>
    Unknown,

    /// <summary>In nearly every occupation.</summary>
    Transversal,

    /// <summary>Across sectors.</summary>
    CrossSector,

    /// <summary>Within one sector.</summary>
    SectorSpecific,

    /// <summary>Within one occupation.</summary>
    OccupationSpecific,
}
