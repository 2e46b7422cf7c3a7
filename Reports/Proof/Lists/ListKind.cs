namespace DiCoDe.Reports.Proof;

/// <summary>The kinds of lists of ads; those of a kind share pages.</summary>
internal enum ListKind
{
    /// <summary>The ads of each portal.</summary>
    Portals,

    /// <summary>The ads in each region and municipality.</summary>
    Places,

    /// <summary>The ads for each occupation.</summary>
    Occupations,

    /// <summary>The ads that ask for each skill.</summary>
    Skills,

    /// <summary>The ads that ask for any skill of each group or collection that a page shows.</summary>
    SkillGroups,

    /// <summary>The ads that ask for a skill within an occupation, where a page shows it.</summary>
    SkillsOfOccupations,
}
