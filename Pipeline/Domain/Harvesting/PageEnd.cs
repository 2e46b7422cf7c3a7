namespace DiCoDe.Domain.Harvesting;

/// <summary>What became of one page of a harvest.</summary>
public enum PageEnd
{
    /// <summary>It came and was read.</summary>
    Read,

    /// <summary>It is what it was when it was last read.</summary>
    Unchanged,

    /// <summary>The portal says that it is not there (404, 410).</summary>
    Gone,

    /// <summary>The portal refuses us: 401, 403, 451, a challenge or a login page.</summary>
    Blocked,

    /// <summary>It is the page of an ad, and robots.txt keeps it from us.</summary>
    Excluded,

    /// <summary>It did not come, or was not to be fetched; that says nothing about the ad.</summary>
    Missed,
}
