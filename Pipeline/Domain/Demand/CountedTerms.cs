using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Engagement;
using DiCoDe.Domain.Ads.Terms.Training;
using DiCoDe.Domain.Ads.Terms.Working;

namespace DiCoDe.Domain.Demand;

/// <summary>What counting needs to know of an ad's terms. In each field "not stated" is a value of its own.</summary>
public sealed record CountedTerms
{
    /// <summary>An ad that states nothing.</summary>
    public static CountedTerms NotStated { get; } = new();

    /// <summary>The language it is written in, ISO 639-1, or "" when not told.</summary>
    public string Language { get; init; } = "";

    /// <summary>ISO 4217, or "" when no pay is stated.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The least pay for a month, in <see cref="Currency"/>, or <see langword="null"/> when it is not stated or cannot be brought to a month.</summary>
    public double? MonthMinimum { get; init; }

    /// <summary>The most, likewise.</summary>
    public double? MonthMaximum { get; init; }

    /// <summary>Whether commissions or bonuses come on top.</summary>
    public bool HasCommission { get; init; }

    /// <summary>The kind of contract.</summary>
    public ContractKind Contract { get; init; }

    /// <summary>Who employs.</summary>
    public Hiring Hiring { get; init; }

    /// <summary>Full time, part time, by the hour.</summary>
    public Load Load { get; init; }

    /// <summary>The shifts named.</summary>
    public Shifts Shifts { get; init; }

    /// <summary>On site, hybrid, remote.</summary>
    public WorkModeKind WorkMode { get; init; }

    /// <summary>The least schooling that is enough.</summary>
    public SchoolingLevel Schooling { get; init; }

    /// <summary>How far it must have come.</summary>
    public SchoolingState SchoolingState { get; init; }

    /// <summary>The least experience asked for, in months; 0 for "none needed"; <see langword="null"/> when not stated.</summary>
    public int? ExperienceMonths { get; init; }

    /// <summary>What it demands of the person besides the work.</summary>
    public TreatmentKinds Treatment { get; init; }

    /// <summary>Whether an amount of pay is stated, for whatever time.</summary>
    public bool StatesPay => Currency.Length > 0;

    /// <summary>The pay for a month as it is counted: of a range the middle, of "from" or "up to" the one bound; <see langword="null"/> when there is none.</summary>
    public double? MonthAmount => (MonthMinimum, MonthMaximum) switch
    {
        ({ } least, { } most) => (least + most) / 2,
        var (least, most) => least ?? most,
    };

    /// <summary>The terms of an ad as they are counted.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="country">Where the work is, ISO 3166-1 alpha-2, or "".</param>
    public static CountedTerms Of(AdTerms terms, string country)
    {
        var month = MonthlyPay.Of(terms.Pay, country, terms.Hours.WeeklyHours);
        return new CountedTerms
        {
            Language = terms.Language,
            Currency = terms.Pay.Currency,
            MonthMinimum = (double?)month.Minimum,
            MonthMaximum = (double?)month.Maximum,
            HasCommission = terms.Pay.HasCommission,
            Contract = terms.Contract.Kind,
            Hiring = terms.Contract.Hiring,
            Load = terms.Hours.Load,
            Shifts = terms.Hours.Shifts,
            WorkMode = terms.WorkMode.Kind,
            Schooling = terms.Schooling.Level,
            SchoolingState = terms.Schooling.State,
            ExperienceMonths = terms.Experience.MinimumMonths ?? (terms.Experience.IsStated ? 0 : null),
            Treatment = TreatmentKinds.Of(terms.Treatment),
        };
    }
}
