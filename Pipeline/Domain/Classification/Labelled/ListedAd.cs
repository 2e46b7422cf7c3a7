namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>An ad with the skills that a reader listed by hand, without marking where they stand.</summary>
/// <param name="Id">The ad's name in the file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text.</param>
/// <param name="Skills">The skills, as the reader called them.</param>
public sealed record ListedAd(string Id, string Title, string Text, IReadOnlyList<string> Skills);
