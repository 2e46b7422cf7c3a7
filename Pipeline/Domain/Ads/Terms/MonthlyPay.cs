namespace DiCoDe.Domain.Ads.Terms;

/// <summary>Pay as an amount for a month of full-time work, so that pay for different periods can be compared.</summary>
/// <param name="Minimum">The least, in the currency of the pay, rounded to cents; <see langword="null"/> when not stated.</param>
/// <param name="Maximum">The most, likewise.</param>
/// <param name="Rule">How it was found.</param>
/// <remarks>
/// <para>A year has 365 days, so a month has 365 / 12 days (30.4167) and 365 / 84 weeks (4.345). A day's pay is multiplied by 365 / 12 in Mexico, where the
/// daily quota is paid for every day of the calendar, rest days included (Ley Federal del Trabajo, arts. 69, 82 and 84), and where CONASAMI publishes the
/// monthly minimum wage in this way. Elsewhere by 30, the commercial month by which salaries are settled (Chile, Código del Trabajo and Dirección del
/// Trabajo; Colombia, Código Sustantivo del Trabajo, art. 134; Peru, D.S. 003-97-TR; Argentina differs by agreement).</para>
/// <para>An hour's pay is multiplied by the hours of a week: those that the ad states, else those of the ordinary week by law, see
/// <see cref="OrdinaryWeek"/>. A yearly amount is divided by twelve even where fourteen instalments are paid (Spain).</para>
/// </remarks>
public sealed record MonthlyPay(decimal? Minimum, decimal? Maximum, MonthlyRule Rule)
{
    private const decimal DaysOfYear = 365;
    private const decimal CommercialMonth = 30;
    private const decimal LongestWeek = 168;

    /// <summary>No monthly amount can be told.</summary>
    public static MonthlyPay NotStated { get; } = new(null, null, MonthlyRule.NotStated);

    /// <summary>The monthly equivalent of pay.</summary>
    /// <param name="pay">The pay.</param>
    /// <param name="country">Where the work is, ISO 3166-1 alpha-2, or "".</param>
    /// <param name="weeklyHours">The hours of a week that the ad states, or <see langword="null"/>.</param>
    public static MonthlyPay Of(Pay pay, string country, decimal? weeklyHours = null)
    {
        var (factor, rule) = FactorOf(pay, country, weeklyHours is > 0 and <= LongestWeek ? weeklyHours : null);
        return factor == 0 || !pay.IsStated ? NotStated : new MonthlyPay(Times(pay.Minimum, factor), Times(pay.Maximum, factor), rule);
    }

    /// <summary>The hours of an ordinary week of day work, by law; <see langword="null"/> where they are not known.</summary>
    /// <remarks>Mexico 48 (Ley Federal del Trabajo, arts. 59 to 61: six days of eight hours); Argentina 48 (Ley 11.544); Peru 48 (Constitución, art. 25);
    /// Colombia 42 (Ley 2101 of 2021, since July 2026); Chile 42 (Ley 21.561, since April 2026); Brazil 44 (Constituição, art. 7, XIII); Ecuador 40
    /// (Código del Trabajo, art. 47); Spain 40 (Estatuto de los Trabajadores, art. 34); France 35 (Code du travail, L3121-27); United States 40 (Fair
    /// Labor Standards Act, § 7); Bolivia, Costa Rica, Panama, Paraguay, Uruguay and Nicaragua 48; Guatemala 48; El Salvador, Honduras and the Dominican
    /// Republic 44; Venezuela 40 (their labour codes).</remarks>
    public static decimal? OrdinaryWeek(string country) => country switch
    {
        "MX" or "AR" or "PE" or "BO" or "CR" or "PA" or "PY" or "UY" or "NI" or "GT" => 48,
        "BR" or "SV" or "HN" or "DO" => 44,
        "CO" or "CL" => 42,
        "EC" or "VE" or "ES" or "US" or "PR" => 40,
        "FR" => 35,
        _ => null,
    };

    private static (decimal Factor, MonthlyRule Rule) FactorOf(Pay pay, string country, decimal? weeklyHours) => pay.Period switch
    {
        PayPeriod.Hour when weeklyHours is { } hours => (hours * DaysOfYear / 84, MonthlyRule.HoursStated),
        PayPeriod.Hour when OrdinaryWeek(country) is { } hours => (hours * DaysOfYear / 84, MonthlyRule.HoursOrdinary),
        PayPeriod.Day => (country == "MX" ? DaysOfYear / 12 : CommercialMonth, MonthlyRule.Days),
        PayPeriod.Week => (DaysOfYear / 84, MonthlyRule.Weeks),
        PayPeriod.Fortnight when pay.Quote.IsSaid && pay.Quote.Words.Contains("catorcen", StringComparison.OrdinalIgnoreCase) => (DaysOfYear / 168, MonthlyRule.FourteenDays),
        PayPeriod.Fortnight => (2, MonthlyRule.Fortnights),
        PayPeriod.Month => (1, MonthlyRule.Stated),
        PayPeriod.Year => (1m / 12, MonthlyRule.Twelfth),
        _ => (0, MonthlyRule.NotStated),
    };

    private static decimal? Times(decimal? amount, decimal factor) => amount is { } stated ? decimal.Round(stated * factor, 2, MidpointRounding.AwayFromZero) : null;
}
