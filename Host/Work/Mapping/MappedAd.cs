namespace DiCoDe.Host.Work.Mapping;

/// <summary>What was found in an ad, as <c>dicode map</c> writes it: a published format.</summary>
/// <param name="Id">The ad's name in the file, or the number of its line.</param>
/// <param name="Occupation">The occupation, or <see langword="null"/> when none could be told.</param>
/// <param name="Mentions">The skills, in order of segment and start.</param>
internal sealed record MappedAd(string Id, MappedOccupation? Occupation, IReadOnlyList<MappedMention> Mentions);
