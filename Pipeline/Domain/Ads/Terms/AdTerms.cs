using DiCoDe.Domain.Ads.Terms.Engagement;
using DiCoDe.Domain.Ads.Terms.Training;
using DiCoDe.Domain.Ads.Terms.Working;

namespace DiCoDe.Domain.Ads.Terms;

/// <summary>What an ad says of the work and of whom it wants, besides skills; each with the words that say it.</summary>
public sealed record AdTerms
{
    /// <summary>Nobody has read them.</summary>
    public static AdTerms NotRead { get; } = new();

    /// <summary>The version of the readers that read them; 0 when nobody has.</summary>
    public int Reader { get; init; }

    /// <summary>The language it is written in, ISO 639-1, or "" when the text is too short to tell.</summary>
    public string Language { get; init; } = "";

    /// <summary>The pay.</summary>
    public Pay Pay { get; init; } = Pay.NotStated;

    /// <summary>The kind of contract, and who hires.</summary>
    public Contract Contract { get; init; } = Contract.NotStated;

    /// <summary>When, and how much, one works.</summary>
    public WorkingHours Hours { get; init; } = WorkingHours.NotStated;

    /// <summary>Where one works: at the employer's, at home, or both.</summary>
    public WorkMode WorkMode { get; init; } = WorkMode.NotStated;

    /// <summary>The schooling asked for.</summary>
    public Schooling Schooling { get; init; } = Schooling.NotStated;

    /// <summary>The experience asked for.</summary>
    public Experience Experience { get; init; } = Experience.NotStated;

    /// <summary>The languages asked for.</summary>
    public IReadOnlyList<LanguageDemand> Languages { get; init; } = [];

    /// <summary>What it demands of the person besides the work.</summary>
    public IReadOnlyList<TreatmentDemand> Treatment { get; init; } = [];
}
