using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Classification;

/// <summary>Tells the occupation an ad offers.</summary>
public interface IOccupationCoder
{
    /// <summary>The occupation, or <see cref="OccupationCoding.NotCoded"/>. Never throws, whatever the text. Safe for several threads.</summary>
    OccupationCoding Code(JobAd ad);
}
