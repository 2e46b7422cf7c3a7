namespace DiCoDe.Domain.Ads.Terms.Working;

/// <summary>Where an ad says that the work is done.</summary>
/// <param name="Kind">On site, hybrid, remote, or not stated.</param>
/// <param name="Quote">The words that say it.</param>
public sealed record WorkMode(WorkModeKind Kind, Quote Quote)
{
    /// <summary>The ad does not say.</summary>
    public static WorkMode NotStated { get; } = new(WorkModeKind.NotStated, Quote.None);

    /// <summary>Whether the ad says.</summary>
    public bool IsStated => Kind != WorkModeKind.NotStated;
}
