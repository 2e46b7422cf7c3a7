namespace DiCoDe.Domain.Ads;

/// <summary>What became of a scraped ad when it was cleaned.</summary>
public abstract record AdOutcome
{
    private AdOutcome()
    {
    }

    /// <summary>It is an ad.</summary>
    public sealed record Accepted(JobAd Ad) : AdOutcome;

    /// <summary>It is no ad; <paramref name="Reason"/> is a short code such as <c>no-title</c>.</summary>
    public sealed record Rejected(AdId Id, string Reason) : AdOutcome
    {
        /// <summary>The day it was seen, in the portal's time zone.</summary>
        public DateOnly SeenOn { get; init; }
    }
}
