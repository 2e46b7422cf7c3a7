namespace DiCoDe.Domain.Ads;

/// <summary>When a portal says that an ad was posted.</summary>
/// <param name="Kind">Whether it is a day, a bound or nothing.</param>
/// <param name="Day">The day, or the latest possible day of a bound; <c>default</c> when not stated.</param>
public readonly record struct PostingDate(PostingDateKind Kind, DateOnly Day)
{
    /// <summary>The portal does not say.</summary>
    public static PostingDate NotStated => default;

    /// <summary>Posted on this day.</summary>
    public static PostingDate On(DateOnly day) => new(PostingDateKind.Day, day);

    /// <summary>Posted on this day or earlier ("hace más de 30 días").</summary>
    public static PostingDate OnOrBefore(DateOnly day) => new(PostingDateKind.OnOrBefore, day);

    /// <summary>The day an ad counts as new: the day posted when a day is stated and is not after the first sighting, else the first sighting.</summary>
    public DateOnly NewOn(DateOnly firstSeenOn) => Kind == PostingDateKind.Day && Day <= firstSeenOn ? Day : firstSeenOn;
}
