namespace DiCoDe.Domain.Ads.Terms;

/// <summary>What an ad says it pays. A single amount fills both bounds; "from" fills the minimum only, "up to" the maximum only.</summary>
public sealed record Pay
{
    /// <summary>The ad names no amount, as most do ("a convenir" names none either).</summary>
    public static Pay NotStated { get; } = new();

    /// <summary>The least, in <see cref="Currency"/> per <see cref="Period"/>, or <see langword="null"/>.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The most, likewise.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>For how long a time.</summary>
    public PayPeriod Period { get; init; }

    /// <summary>ISO 4217 ("MXN"), or "" when no amount is stated.</summary>
    public string Currency { get; init; } = "";

    /// <summary>Before or after what is withheld from it.</summary>
    public PayBasis Basis { get; init; }

    /// <summary>Whether commissions or bonuses come on top, of whatever amount.</summary>
    public bool HasCommission { get; init; }

    /// <summary>The words that say it; also those that decline to ("a convenir").</summary>
    public Quote Quote { get; init; } = Quote.None;

    /// <summary>Whether an amount is stated.</summary>
    public bool IsStated => Minimum is not null || Maximum is not null;
}
