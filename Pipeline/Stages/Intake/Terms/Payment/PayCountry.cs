using System.Collections.Frozen;
using System.Globalization;

using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Payment;

/// <summary>What the pay of a country looks like: its money, its numbers, and the amounts that can only be for a month, a year or an hour.</summary>
internal sealed class PayCountry
{
    private const decimal MonthsOfYear = 12;
    private const decimal HoursOfMonth = 173;

    private static readonly FrozenDictionary<string, PayCountry> Known = EmbeddedLines.Of("Intake.Terms.Payment.countries.csv")
        .Select(line => line.Split(','))
        .ToFrozenDictionary(parts => parts[0], parts => new PayCountry(parts), StringComparer.Ordinal);

    private static readonly PayCountry Unknown = new(["", "", "point", "", "", ""]);

    private readonly (decimal From, decimal To)? _month;
    private readonly (decimal From, decimal To)? _year;
    private readonly (decimal From, decimal To)? _hour;

    private PayCountry(string[] parts)
    {
        Currency = parts[1];
        DecimalSign = parts[2] == "point" ? '.' : ',';
        _month = RangeOf(parts[3]);
        _year = RangeOf(parts[4]);
        _hour = RangeOf(parts[5]);
    }

    /// <summary>ISO 4217, or "" when the country is not known.</summary>
    public string Currency { get; }

    /// <summary>The sign before decimals.</summary>
    public char DecimalSign { get; }

    /// <summary>A country by its ISO 3166-1 code.</summary>
    public static PayCountry Of(string country) => country.Length == 2 && Known.TryGetValue(country, out var known) ? known : Unknown;

    /// <summary>What pay in a currency looks like; that of the country itself for its own.</summary>
    public PayCountry In(string currency) => currency.Length == 0 || currency == Currency ? this : Known.GetValueOrDefault(currency, Unknown);

    /// <summary>The period that an amount can only be for.</summary>
    public PayPeriod PeriodOf(decimal amount) =>
        Holds(_month, amount) ? PayPeriod.Month : Holds(_year, amount) ? PayPeriod.Year : Holds(_hour, amount) ? PayPeriod.Hour : PayPeriod.NotStated;

    /// <summary>Whether an amount can be pay for a period at all; generous, for part-time and for well-paid work.</summary>
    public bool Allows(decimal amount, PayPeriod period)
    {
        var month = _month ?? (_year is { } year ? (year.From / MonthsOfYear, year.To / MonthsOfYear) : (1, decimal.MaxValue / 100));
        return period switch
        {
            PayPeriod.Hour => amount >= month.From / 500 && amount <= month.To / 20,
            PayPeriod.Day => amount >= month.From / 80 && amount <= month.To / 5,
            PayPeriod.Week => amount >= month.From / 25 && amount <= month.To,
            PayPeriod.Fortnight => amount >= month.From / 10 && amount <= month.To * 1.5m,
            PayPeriod.Month => amount >= month.From / 8 && amount <= month.To * 4,
            PayPeriod.Year => amount >= month.From * 4 && amount <= month.To * 24,
            _ => amount >= month.From / HoursOfMonth / 2 && amount <= month.To * 20,
        };
    }

    private static bool Holds((decimal From, decimal To)? range, decimal amount) => range is var (from, to) && amount >= from && amount <= to;

    private static (decimal From, decimal To)? RangeOf(string text) => text.Split('|') is [var from, var to]
        ? (decimal.Parse(from, CultureInfo.InvariantCulture), decimal.Parse(to, CultureInfo.InvariantCulture))
        : null;
}
