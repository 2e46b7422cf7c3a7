namespace DiCoDe.Domain.Ads;

/// <summary>How the place of an ad was told from its words. The numbers are stored: new ones come last.</summary>
public enum PlaceMatch
{
    /// <summary>The ad states no place.</summary>
    NotStated,

    /// <summary>The ad states a place that nobody here knows ("Zona norte").</summary>
    UnknownText,

    /// <summary>The ad states the country and nothing within it.</summary>
    CountryOnly,

    /// <summary>The ad names a first-level division and nothing known within it.</summary>
    Region,

    /// <summary>The ad names a municipality with its division ("Iztapalapa, Ciudad de México").</summary>
    Municipality,

    /// <summary>The ad names a city or municipality alone, whose name is clear within the country ("Guadalajara").</summary>
    City,

    /// <summary>The ad names several places, or the whole country ("Monterrey, Guadalajara y CDMX"); the region is known where all lie in the same one.</summary>
    Several,

    /// <summary>The work is done from a distance and the ad names no place ("Home office").</summary>
    Remote,
}
