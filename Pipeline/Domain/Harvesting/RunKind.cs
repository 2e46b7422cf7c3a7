namespace DiCoDe.Domain.Harvesting;

/// <summary>How ads came into the store.</summary>
public enum RunKind
{
    /// <summary>A portal was read.</summary>
    Harvest,

    /// <summary>A file that somebody else collected was read.</summary>
    Import,
}
