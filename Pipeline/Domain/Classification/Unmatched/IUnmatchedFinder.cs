using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Classification.Unmatched;

/// <summary>Finds what an ad asks for and no concept says.</summary>
public interface IUnmatchedFinder
{
    /// <summary>The phrases, each key once, in order of start. Never throws, whatever the text. Safe for several threads.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="mentions">What was found in it.</param>
    IReadOnlyList<UnmatchedPhrase> Find(JobAd ad, IReadOnlyList<Mention> mentions);
}
