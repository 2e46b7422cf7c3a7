namespace DiCoDe.Reports.Page.Tables;

/// <summary>How many rows pages show of what is long; the files have all of them.</summary>
internal static class ShownRows
{
    /// <summary>Occupations, and skills overall.</summary>
    public const int Occupations = 100;

    /// <summary>Skills within one occupation.</summary>
    public const int SkillsInOccupation = 15;

    /// <summary>Groups of the skills hierarchy.</summary>
    public const int SkillGroups = 100;
}
