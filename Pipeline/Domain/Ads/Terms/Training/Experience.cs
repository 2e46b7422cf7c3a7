namespace DiCoDe.Domain.Ads.Terms.Training;

/// <summary>How much experience an ad asks for, in months. "2 años" fills the minimum only, "de 1 a 3 años" both bounds, "sin experiencia" is a minimum of 0.</summary>
public sealed record Experience
{
    /// <summary>The ad names no length of time; it may ask for experience all the same.</summary>
    public static Experience NotStated { get; } = new();

    /// <summary>The least, in months from 0 to 480, or <see langword="null"/>.</summary>
    public int? MinimumMonths { get; init; }

    /// <summary>The most, likewise; never below the least.</summary>
    public int? MaximumMonths { get; init; }

    /// <summary>The words that say it.</summary>
    public Quote Quote { get; init; } = Quote.None;

    /// <summary>Whether a length of time is stated, or that none is needed.</summary>
    public bool IsStated => MinimumMonths is not null || MaximumMonths is not null;
}
