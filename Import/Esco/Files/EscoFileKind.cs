namespace DiCoDe.Import.Esco.Files;

/// <summary>The files of the official download that are read; all others are passed over.</summary>
internal enum EscoFileKind
{
    Skills,
    Occupations,
    SkillGroups,
    IscoGroups,
    SkillsHierarchy,
    BroaderSkills,
    BroaderOccupations,
    OccupationSkills,
    Digital,
    Green,
    Language,
    Transversal,
    Research,
    DigComp,
}
