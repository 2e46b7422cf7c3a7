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

    /// <summary>The new ads that ask for two skills, where a page shows the pair.</summary>
    SkillPairs,

    /// <summary>The ads that say each phrase that no skill says, where a page shows it.</summary>
    Unmatched,

    /// <summary>The ads of each ISCO-08 group of one to four digits.</summary>
    IscoGroups,

    /// <summary>The ads of each SINCO group, and by how many of its digits are sure.</summary>
    SincoGroups,

    /// <summary>The ads of each kind of work in a region, where a page shows it.</summary>
    OccupationsOfPlaces,

    /// <summary>The ads by what they say of pay, and those behind quartiles that are published.</summary>
    Pay,

    /// <summary>The ads by each condition of work.</summary>
    Conditions,

    /// <summary>The ads with each demand on the person.</summary>
    Treatment,

    /// <summary>The ads by who advertises and who hires.</summary>
    Employers,
}
