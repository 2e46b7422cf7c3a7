using System.Collections.Frozen;

namespace DiCoDe.Stages.Intake.Terms.Speech;

/// <summary>The language in which nearly all ads of a country are written. Countries of several such languages have none here.</summary>
internal static class HomeLanguage
{
    private static readonly FrozenDictionary<string, string> Countries = new[]
    {
        (Language: "es", Of: "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE"),
        (Language: "pt", Of: "AO BR CV MZ PT ST"),
        (Language: "en", Of: "AU GB IE NZ US"),
        (Language: "fr", Of: "FR MC"),
    }.SelectMany(one => one.Of.Split(' '), (one, country) => (country, one.Language)).ToFrozenDictionary(pair => pair.country, pair => pair.Language, StringComparer.Ordinal);

    /// <summary>ISO 639-1, or "" when there is none or the country is not known.</summary>
    /// <param name="country">ISO 3166-1 alpha-2, or "".</param>
    public static string Of(string country) => Countries.GetValueOrDefault(country, "");
}
