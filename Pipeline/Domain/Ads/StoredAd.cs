using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Domain.Ads;

/// <summary>An ad with what the store remembers of it.</summary>
/// <param name="Ad">The ad with its latest words; its <see cref="JobAd.SeenAt"/> is the last sighting.</param>
/// <param name="FirstSeenOn">The first day it was seen, in the portal's time zone.</param>
/// <param name="LastSeenOn">The last day it was seen, in the portal's time zone.</param>
/// <param name="Sightings">In how many runs it was seen, at least 1.</param>
public sealed record StoredAd(JobAd Ad, DateOnly FirstSeenOn, DateOnly LastSeenOn, int Sightings)
{
    /// <summary>The day since which it is closed, in the portal's time zone; <see langword="null"/> while nothing says so.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>How we know; <see langword="null"/> while nothing says so.</summary>
    public ClosedHow? ClosedHow { get; init; }
}
