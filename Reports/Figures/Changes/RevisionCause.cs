namespace DiCoDe.Reports.Figures.Changes;

/// <summary>Why a week that was published has another value now.</summary>
public enum RevisionCause
{
    /// <summary>Ads of that week that were read after it was published, or known for what they are since.</summary>
    LateAds,

    /// <summary>Another classifier reads the ads.</summary>
    Classification,

    /// <summary>Another taxonomy names them.</summary>
    Taxonomy,
}
