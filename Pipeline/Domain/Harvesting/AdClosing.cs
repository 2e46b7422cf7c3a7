namespace DiCoDe.Domain.Harvesting;

/// <summary>That an ad is closed.</summary>
/// <param name="Key">The portal's key of the ad.</param>
/// <param name="How">How we know.</param>
public readonly record struct AdClosing(string Key, ClosedHow How);
