using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Classification;

/// <summary>Finds the skills an ad asks for.</summary>
public interface ISkillMapper
{
    /// <summary>The mentions: at most one per skill, in order of segment and start. Never throws, whatever the text. Safe for several threads.</summary>
    IReadOnlyList<Mention> Map(JobAd ad);
}
