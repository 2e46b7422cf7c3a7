using System.Runtime.CompilerServices;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Host.Work;

/// <summary>Counts what happens during a harvest while its ads pass through to intake.</summary>
internal sealed class HarvestTally
{
    public int Pages { get; private set; }

    public int PagesMissed { get; private set; }

    public long Bytes { get; private set; }

    public int AdsFound { get; private set; }

    public int NoAds { get; private set; }

    /// <summary>Why the harvest could not go on, or "".</summary>
    public string Stopped { get; private set; } = "";

    /// <summary>The first reason a page was missed, or "".</summary>
    public string FirstMiss { get; private set; } = "";

    /// <summary>The ads among the steps; the other steps are counted.</summary>
    public async IAsyncEnumerable<ScrapedAd> AdsOfAsync(IAsyncEnumerable<HarvestStep> steps, Action<HarvestTally> told, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var step in steps.WithCancellation(cancel))
        {
            switch (step)
            {
                case HarvestStep.PageRead read:
                    Pages++;
                    Bytes += read.Page.Body.Length;
                    break;
                case HarvestStep.PageMissed missed:
                    PagesMissed++;
                    FirstMiss = FirstMiss.Length == 0 ? $"{missed.Url.AbsoluteUri}: {missed.Reason}" : FirstMiss;
                    break;
                case HarvestStep.NoAd:
                    NoAds++;
                    break;
                case HarvestStep.Stopped stopped:
                    Stopped = stopped.Reason;
                    break;
                case HarvestStep.AdFound found:
                    AdsFound++;
                    yield return found.Ad;
                    break;
            }

            told(this);
        }
    }
}
