namespace DiCoDe.Stages.Intake.Places;

/// <summary>A first-level division of a country.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Name">Its name.</param>
/// <param name="HoldsCapital">Whether it is the capital district: it wins where two divisions are named ("Capital Federal, Buenos Aires").</param>
internal sealed record Division(string Country, string Name, bool HoldsCapital);
