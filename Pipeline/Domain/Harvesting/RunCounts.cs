namespace DiCoDe.Domain.Harvesting;

/// <summary>What a run did, in numbers. Found = new + changed + seen again + same run + rejected.</summary>
public sealed record RunCounts
{
    /// <summary>Pages that came (for an import: files).</summary>
    public int Pages { get; init; }

    /// <summary>Pages that did not come or were not to be fetched; but not those of <see cref="PagesExcluded"/>.</summary>
    public int PagesMissed { get; init; }

    /// <summary>Pages that the portal says are not there (404, 410).</summary>
    public int PagesGone { get; init; }

    /// <summary>Pages of ads that robots.txt keeps from us: no failure, and no reading either.</summary>
    public int PagesExcluded { get; init; }

    /// <summary>Pages that had not changed since they were last read.</summary>
    public int PagesUnchanged { get; init; }

    /// <summary>Bytes of the pages that came, decoded.</summary>
    public long Bytes { get; init; }

    /// <summary>Ads found, the same ad as often as it was met.</summary>
    public int AdsFound { get; init; }

    /// <summary>Ads never seen before.</summary>
    public int AdsNew { get; init; }

    /// <summary>Known ads with other words.</summary>
    public int AdsChanged { get; init; }

    /// <summary>Known ads, unchanged.</summary>
    public int AdsSeenAgain { get; init; }

    /// <summary>Ads this run met more than once.</summary>
    public int AdsRepeated { get; init; }

    /// <summary>Found, but no ad after cleaning (no title, for instance).</summary>
    public int AdsRejected { get; init; }

    /// <summary>Known ads that a listing names and whose pages needed no reading.</summary>
    public int AdsSighted { get; init; }

    /// <summary>Ads found to be closed.</summary>
    public int AdsClosed { get; init; }

    /// <summary>Pages or cards where an ad should have been and was not.</summary>
    public int NoAds { get; init; }

    /// <summary>E-mail addresses, telephone numbers and links taken out of texts.</summary>
    public int PersonalDataRemoved { get; init; }

    /// <summary>Ads met, read or known, each once.</summary>
    public int AdsSeen => AdsFound + AdsSighted - AdsRepeated;

    /// <summary>The sum, number by number.</summary>
    public RunCounts Plus(RunCounts other) => new()
    {
        Pages = Pages + other.Pages,
        PagesMissed = PagesMissed + other.PagesMissed,
        PagesGone = PagesGone + other.PagesGone,
        PagesExcluded = PagesExcluded + other.PagesExcluded,
        PagesUnchanged = PagesUnchanged + other.PagesUnchanged,
        Bytes = Bytes + other.Bytes,
        AdsFound = AdsFound + other.AdsFound,
        AdsNew = AdsNew + other.AdsNew,
        AdsChanged = AdsChanged + other.AdsChanged,
        AdsSeenAgain = AdsSeenAgain + other.AdsSeenAgain,
        AdsRepeated = AdsRepeated + other.AdsRepeated,
        AdsRejected = AdsRejected + other.AdsRejected,
        AdsSighted = AdsSighted + other.AdsSighted,
        AdsClosed = AdsClosed + other.AdsClosed,
        NoAds = NoAds + other.NoAds,
        PersonalDataRemoved = PersonalDataRemoved + other.PersonalDataRemoved,
    };
}
