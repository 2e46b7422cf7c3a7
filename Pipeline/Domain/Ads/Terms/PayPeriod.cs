namespace DiCoDe.Domain.Ads.Terms;

/// <summary>The time that an amount of pay is for.</summary>
public enum PayPeriod
{
    /// <summary>Not stated, nor told by the size of the amount.</summary>
    NotStated,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day or shift.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A fortnight ("quincena", two in a month) or 14 days ("catorcena").</summary>
    Fortnight,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
