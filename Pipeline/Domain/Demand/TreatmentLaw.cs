using DiCoDe.Domain.Ads.Terms;

namespace DiCoDe.Domain.Demand;

/// <summary>A rule of law that a kind of demand touches. A reference for the reader, no judgement on any ad.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Kind">The kind of demand.</param>
/// <param name="Law">The name of the statute.</param>
/// <param name="Article">The articles in it.</param>
/// <param name="Says">What it says, in a sentence, in the language of its country.</param>
public sealed record TreatmentLaw(string Country, TreatmentKind Kind, string Law, string Article, string Says)
{
    /// <summary>The name of the statute in English, for those who do not know it; or "".</summary>
    public string EnglishLaw { get; init; } = "";
}
