using DiCoDe.Stages.Intake.Places.Names;

namespace DiCoDe.Stages.Intake.Places;

/// <summary>A name that stands for a first-level division.</summary>
/// <param name="At">Which of the names.</param>
/// <param name="Division">The division.</param>
/// <param name="IsCity">Whether the name is that of a city in it.</param>
/// <param name="Joint">What parts it from the name before it.</param>
internal sealed record PlaceMention(int At, Division Division, bool IsCity, PlaceJoint Joint);
