namespace DiCoDe.Domain.Geography;

/// <summary>A municipality, as a country's statistical office lists it.</summary>
/// <param name="RegionCode">The office's code of its first-level division (INEGI: "09").</param>
/// <param name="Code">The office's code within the division (INEGI: "007").</param>
/// <param name="Name">Its official name.</param>
/// <param name="Seat">The town it is governed from ("Cancún" of Benito Juárez), or "".</param>
public sealed record Municipality(string RegionCode, string Code, string Name, string Seat);
