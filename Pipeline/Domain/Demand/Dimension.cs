namespace DiCoDe.Domain.Demand;

/// <summary>What demand is counted by.</summary>
public enum Dimension
{
    /// <summary>All ads together; key "".</summary>
    Total,

    /// <summary>By portal; key is the portal's id.</summary>
    Portal,

    /// <summary>By place; key is "country/region/municipality", "country/region/" for a whole region, "" for no place stated.</summary>
    Place,

    /// <summary>By occupation; key is its URI, "" for not coded.</summary>
    Occupation,

    /// <summary>By skill; key is its URI. An ad counts once under each of its skills.</summary>
    Skill,

    /// <summary>By skill within an occupation; key is the skill's URI, within is the occupation's.</summary>
    SkillInOccupation,
}
