using DiCoDe.Domain.Ads;

namespace DiCoDe.Host.Work;

/// <summary>What a definition found on a few pages.</summary>
/// <param name="Pages">Pages read.</param>
/// <param name="Ads">The ads.</param>
/// <param name="Problems">Pages that did not come or lacked their ad, with the reason.</param>
/// <param name="Stopped">Why the trial could not go on, or "".</param>
internal sealed record TrialResult(int Pages, IReadOnlyList<ScrapedAd> Ads, IReadOnlyList<string> Problems, string Stopped)
{
    /// <summary>What the user should look at, though ads were found.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
