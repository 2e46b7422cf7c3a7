using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Classification.Explaining;

/// <summary>Tells why an ad has the mentions that it has.</summary>
public interface ISkillExplainer
{
    /// <summary>The same judgement that gives the mentions, with what led to it. Never throws, whatever the text. Safe for several threads.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="nearly">How many skills that nearly were mentions are wanted for each segment, 0 or more.</param>
    AdExplanation Explain(JobAd ad, int nearly);
}
