using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Classification;

/// <summary>Tells the occupation an ad offers.</summary>
public interface IOccupationCoder
{
    /// <summary>The occupation, or <see cref="OccupationCoding.NotCoded"/>. Never throws, whatever the text. Safe for several threads.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="mentions">The skills found in it.</param>
    OccupationCoding Code(JobAd ad, IReadOnlyList<Mention> mentions);
}
