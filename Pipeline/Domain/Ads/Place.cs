namespace DiCoDe.Domain.Ads;

/// <summary>Where the work is.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 ("MX"), or "" when unknown.</param>
/// <param name="Region">Name of the first-level division ("Ciudad de México"), or "" when unknown.</param>
/// <param name="Municipality">Municipality, alcaldía or comuna as stated, or "" when unknown.</param>
/// <param name="Text">The portal's own words, or "" when it states no place.</param>
public sealed record Place(string Country, string Region, string Municipality, string Text)
{
    /// <summary>No place stated.</summary>
    public static Place NotStated { get; } = new("", "", "", "");

    /// <summary>Whether the portal states any place within the country.</summary>
    public bool IsStated => Text.Length > 0;
}
