namespace DiCoDe.Stages.Intake.Places.Names;

/// <summary>A first-level division of a country.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Name">Its name.</param>
/// <param name="HoldsCapital">Whether it is the capital district: it wins where two divisions are named ("Capital Federal, Buenos Aires").</param>
/// <param name="Code">The statistical office's code (INEGI: "09"), or "" when unknown.</param>
internal sealed record Division(string Country, string Name, bool HoldsCapital, string Code);
