namespace DiCoDe.Domain.Ads.Terms.Working;

/// <summary>What an ad says of hours, shifts and days.</summary>
public sealed record WorkingHours
{
    /// <summary>The ad does not say.</summary>
    public static WorkingHours NotStated { get; } = new();

    /// <summary>Full time, part time, by the hour.</summary>
    public Load Load { get; init; }

    /// <summary>The shifts named.</summary>
    public Shifts Shifts { get; init; }

    /// <summary>The days named.</summary>
    public WorkingDays Days { get; init; }

    /// <summary>Days of rest in a week, 1 to 6, or <see langword="null"/> when the ad does not say how many.</summary>
    public int? RestDays { get; init; }

    /// <summary>Hours in a week, 1 to 84: stated, or days times the span from start to end (breaks included); else <see langword="null"/>.</summary>
    public decimal? WeeklyHours { get; init; }

    /// <summary>The words that say it, from the first to the last that stand together.</summary>
    public Quote Quote { get; init; } = Quote.None;

    /// <summary>Whether the ad says anything of its hours.</summary>
    public bool IsStated => Quote.IsSaid;
}
