namespace DiCoDe.Domain.Demand;

/// <summary>What demand is counted by.</summary>
public enum Dimension
{
    /// <summary>All ads together; key "".</summary>
    Total,

    /// <summary>By portal; key is the portal's id.</summary>
    Portal,

    /// <summary>By place; key is "country/region/municipality", "country/region/" for a whole region, "country//" where only the country is stated,
    /// "country/*/" and the like for what is no region (<see cref="PlaceMarks"/>), "" for no place stated.</summary>
    Place,

    /// <summary>By occupation; key is its URI, "" for not coded.</summary>
    Occupation,

    /// <summary>By skill; key is its URI. An ad counts once under each of its skills.</summary>
    Skill,

    /// <summary>By skill within an occupation; key is the skill's URI, within is the occupation's.</summary>
    SkillInOccupation,

    /// <summary>By the language the ad is written in; key is ISO 639-1, "" when not told. This and the rest are counted by <see cref="CountedTerms"/>;
    /// their keys are the snake_case names of the values, "" for "not stated".</summary>
    Language,

    /// <summary>By what it says of pay: "stated", "commission" for commissions or bonuses without an amount, "".</summary>
    Pay,

    /// <summary>By kind of contract.</summary>
    Contract,

    /// <summary>By who employs.</summary>
    Hiring,

    /// <summary>By full time, part time, by the hour.</summary>
    Load,

    /// <summary>By shift. An ad counts once under each shift it names.</summary>
    Shift,

    /// <summary>By place of work: on site, hybrid, remote.</summary>
    WorkMode,

    /// <summary>By the least schooling that is enough.</summary>
    Schooling,

    /// <summary>By the least experience, in bands of months: "none", "under_12", "12_to_23", "24_to_35", "36_to_59", "60_or_more", "".</summary>
    Experience,

    /// <summary>By demand on the person. An ad counts once under each kind; "" is an ad with no such demand.</summary>
    Treatment,

    /// <summary>By who advertises: an employer by its name, an agency, somebody who hides, "" for nobody stated.</summary>
    EmployerKind,

    /// <summary>By skill and how it is asked for; key is the skill's URI, within is "must", "nice" or "task". For each skill they add up to it.</summary>
    SkillByRequirement,

    /// <summary>By group of the skills hierarchy; key is the group's URI. An ad counts once under each group that any of its skills lies in, at any depth.</summary>
    SkillGroup,

    /// <summary>By collection of skills: "digital", "green", "transversal", "language". An ad counts once under each that any of its skills belongs to.</summary>
    SkillCollection,

    /// <summary>By kind of work within a region; key is the digit of the ISCO-08 major group, within is the region's key as in <see cref="Place"/>. Ads without a
    /// coded occupation, or without a known region, count in none.</summary>
    OccupationInPlace,
}
