namespace DiCoDe.Domain.Ads;

/// <summary>What storing an ad changed.</summary>
public enum AdChange
{
    /// <summary>Never seen before.</summary>
    New,

    /// <summary>Known, with other words than last time.</summary>
    Changed,

    /// <summary>Known, the same as last time.</summary>
    SeenAgain,

    /// <summary>This run had already stored it.</summary>
    SameRun,
}
