namespace DiCoDe.Domain.Ads.Terms.Engagement;

/// <summary>What an ad says of the contract. Of a first contract and what may follow ("plazo fijo, luego indefinido") the first counts.</summary>
/// <param name="Kind">The kind of contract.</param>
/// <param name="Hiring">Who employs.</param>
/// <param name="Quote">The words that say either.</param>
public sealed record Contract(ContractKind Kind, Hiring Hiring, Quote Quote)
{
    /// <summary>The ad does not say.</summary>
    public static Contract NotStated { get; } = new(ContractKind.NotStated, Hiring.NotStated, Quote.None);

    /// <summary>Whether the ad says anything of it.</summary>
    public bool IsStated => Kind != ContractKind.NotStated || Hiring != Hiring.NotStated;
}
