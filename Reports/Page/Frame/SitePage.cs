using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Page.Frame;

/// <summary>One page of a report, in both languages.</summary>
/// <param name="Component">What draws its content.</param>
/// <param name="SpanishFile">Its file in Spanish.</param>
/// <param name="EnglishFile">Its file in English.</param>
public sealed record SitePage(Type Component, string SpanishFile, string EnglishFile)
{
    /// <summary>Its name in the navigation, in Spanish.</summary>
    public required string Spanish { get; init; }

    /// <summary>Its name in the navigation, in English.</summary>
    public required string English { get; init; }

    /// <summary>What it answers, a sentence in Spanish.</summary>
    public required string SpanishLead { get; init; }

    /// <summary>The same in English.</summary>
    public required string EnglishLead { get; init; }

    /// <summary>The same in Spanish for a week without groups of SINCO, where that is another; else <see langword="null"/>.</summary>
    public string? SpanishLeadWithoutSinco { get; init; }

    /// <summary>The same in English.</summary>
    public string? EnglishLeadWithoutSinco { get; init; }

    /// <summary>Its file, seen from another page of the same language.</summary>
    public string FileIn(ReportLanguage language) => language.Say(SpanishFile, EnglishFile);

    /// <summary>Its path in the report's folder.</summary>
    public string PathIn(ReportLanguage language) => language.Say(SpanishFile, $"en/{EnglishFile}");

    /// <summary>Its name.</summary>
    public string NameIn(ReportLanguage language) => language.Say(Spanish, English);

    /// <summary>What it answers.</summary>
    /// <param name="language">The language.</param>
    /// <param name="hasSinco">Whether the week has groups of SINCO: nothing is promised that does not follow.</param>
    public string LeadIn(ReportLanguage language, bool hasSinco) => hasSinco
        ? language.Say(SpanishLead, EnglishLead)
        : language.Say(SpanishLeadWithoutSinco ?? SpanishLead, EnglishLeadWithoutSinco ?? EnglishLead);
}
