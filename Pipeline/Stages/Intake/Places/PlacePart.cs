namespace DiCoDe.Stages.Intake.Places;

/// <summary>One name in the words of a place.</summary>
/// <param name="Text">As stated.</param>
/// <param name="Key">The form in which it is compared.</param>
/// <param name="Joint">What parts it from the name before it.</param>
internal readonly record struct PlacePart(string Text, string Key, PlaceJoint Joint);
