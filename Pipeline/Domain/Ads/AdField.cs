namespace DiCoDe.Domain.Ads;

/// <summary>What a page or a file may say about an ad. The snake_case name is the one used in YAML files ("valid_through").</summary>
public enum AdField
{
    /// <summary>The portal's own key for the ad.</summary>
    Key,

    /// <summary>The address of the ad's page.</summary>
    Url,

    /// <summary>The title of the ad.</summary>
    Title,

    /// <summary>The employer's name, or the agency's.</summary>
    Employer,

    /// <summary>Where the work is, in the portal's words.</summary>
    Place,

    /// <summary>The first-level division (entity, region, province), when the page states it apart.</summary>
    Region,

    /// <summary>The country, as a name or an ISO 3166 code.</summary>
    Country,

    /// <summary>The text of the ad, as HTML or plain text.</summary>
    Description,

    /// <summary>What is asked for, when the page states it apart from the description.</summary>
    Requirements,

    /// <summary>What is offered, when the page states it apart from the description.</summary>
    Benefits,

    /// <summary>What the employer says of itself, when the page states it apart.</summary>
    AboutEmployer,

    /// <summary>When it was posted, in the portal's words ("Hace 3 días", "2026-11-16").</summary>
    Posted,

    /// <summary>Until when one may apply.</summary>
    ValidThrough,

    /// <summary>The pay, in the portal's words.</summary>
    Pay,

    /// <summary>The kind of contract.</summary>
    Contract,

    /// <summary>Full time, part time, shifts.</summary>
    Hours,

    /// <summary>On site, hybrid, remote.</summary>
    WorkMode,

    /// <summary>How many people are wanted.</summary>
    Positions,

    /// <summary>The schooling asked for.</summary>
    Schooling,

    /// <summary>The experience asked for.</summary>
    Experience,

    /// <summary>The portal's own category.</summary>
    Category,

    /// <summary>The occupation the portal itself assigns.</summary>
    Occupation,

    /// <summary>The employer's economic activity.</summary>
    Industry,
}
