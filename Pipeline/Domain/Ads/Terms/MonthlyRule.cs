namespace DiCoDe.Domain.Ads.Terms;

/// <summary>How pay for another period was brought to a month.</summary>
public enum MonthlyRule
{
    /// <summary>There is no pay, or nobody says for how long a time it is.</summary>
    NotStated,

    /// <summary>It is stated by the month.</summary>
    Stated,

    /// <summary>An hour, times the hours of a week that the ad states, times the weeks of a month.</summary>
    HoursStated,

    /// <summary>An hour, times the hours of the country's ordinary week, times the weeks of a month.</summary>
    HoursOrdinary,

    /// <summary>A day, times the days of a month.</summary>
    Days,

    /// <summary>A week, times the weeks of a month.</summary>
    Weeks,

    /// <summary>Two fortnights ("quincenas") make a month.</summary>
    Fortnights,

    /// <summary>Fourteen days ("catorcena"), of which there are 365 / 14 in a year.</summary>
    FourteenDays,

    /// <summary>A twelfth of a year.</summary>
    Twelfth,
}
