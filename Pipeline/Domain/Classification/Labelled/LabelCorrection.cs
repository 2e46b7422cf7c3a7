namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>A Spanish label that says something else than its concept.</summary>
/// <param name="English">The preferred label of the concept in English.</param>
/// <param name="Label">The label that is wrong, as the taxonomy writes it.</param>
/// <param name="Better">What it should say, or "".</param>
public sealed record LabelCorrection(string English, string Label, string Better);
