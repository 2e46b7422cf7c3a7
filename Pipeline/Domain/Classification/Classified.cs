using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification.Unmatched;

namespace DiCoDe.Domain.Classification;

/// <summary>What classification found in one ad.</summary>
/// <param name="Ad">The ad.</param>
/// <param name="ContentHash">The words it was found in (<see cref="JobAd.ContentHash"/>).</param>
/// <param name="Occupation">The occupation.</param>
/// <param name="Mentions">The skills: at most one mention per skill, in order of segment and start.</param>
public sealed record Classified(AdId Ad, string ContentHash, OccupationCoding Occupation, IReadOnlyList<Mention> Mentions)
{
    /// <summary>What it asks for and no concept says.</summary>
    public IReadOnlyList<UnmatchedPhrase> Unmatched { get; init; } = [];
}
