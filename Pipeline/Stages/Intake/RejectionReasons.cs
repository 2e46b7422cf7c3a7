namespace DiCoDe.Stages.Intake;

/// <summary>Why a scraped ad is no ad.</summary>
public static class RejectionReasons
{
    /// <summary>It has no title, or one without a letter.</summary>
    public const string NoTitle = "no-title";

    /// <summary>It has no key, so that it could not be known again.</summary>
    public const string NoKey = "no-key";

    /// <summary>Its text could not be searched for personal data within the time allowed.</summary>
    public const string TooTangled = "too-tangled";
}
