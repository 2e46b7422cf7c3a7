using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Harvesting;

/// <summary>One thing that happens during a harvest, told as it happens.</summary>
public abstract record HarvestStep
{
    private HarvestStep()
    {
    }

    /// <summary>A page came.</summary>
    public sealed record PageRead(Page Page) : HarvestStep;

    /// <summary>A page did not come, or was not to be fetched; the harvest goes on.</summary>
    /// <param name="Url">Its address.</param>
    /// <param name="Reason">A sentence for the operator.</param>
    public sealed record PageMissed(Uri Url, string Reason) : HarvestStep;

    /// <summary>An ad was found.</summary>
    public sealed record AdFound(ScrapedAd Ad) : HarvestStep;

    /// <summary>A page or card that should hold an ad held none.</summary>
    public sealed record NoAd(Uri Url, string Reason) : HarvestStep;

    /// <summary>The harvest cannot go on; always the last step. Without it the harvest is complete.</summary>
    /// <param name="Reason">A sentence for the operator, with the remedy where there is one.</param>
    public sealed record Stopped(string Reason) : HarvestStep;
}
