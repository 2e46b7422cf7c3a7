namespace DiCoDe.Host.Work.Mapping.Cards;

/// <summary>What a mapper is measured against.</summary>
/// <param name="Ads">Files of annotated ads.</param>
/// <param name="Conventions">A file of concepts that count as one, or <see langword="null"/>.</param>
/// <param name="Titles">Folders of titles in the form of MELO.</param>
/// <param name="Sentences">Files of annotated sentences.</param>
/// <param name="Listed">A file of ads with listed skills, or <see langword="null"/>.</param>
/// <param name="WithAblations">Whether each part is left out in turn: takes as long again for each.</param>
internal sealed record CardFiles(IReadOnlyList<string> Ads, string? Conventions, IReadOnlyList<string> Titles, IReadOnlyList<string> Sentences, string? Listed, bool WithAblations);
