using System.Collections.Frozen;

namespace DiCoDe.Stages.Intake.Terms.Training;

/// <summary>The names of languages in Spanish, Portuguese and English, folded, with their codes.</summary>
/// <remarks>Codes: ISO 639-1, else ISO 639-3, else ISO 639-2 for a group ("nah", "myn").</remarks>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ingles"] = "en",
        ["english"] = "en",
        ["portugues"] = "pt",
        ["portuguese"] = "pt",
        ["frances"] = "fr",
        ["french"] = "fr",
        ["aleman"] = "de",
        ["german"] = "de",
        ["italiano"] = "it",
        ["italian"] = "it",
        ["chino"] = "zh",
        ["mandarin"] = "zh",
        ["chinese"] = "zh",
        ["japones"] = "ja",
        ["japanese"] = "ja",
        ["coreano"] = "ko",
        ["korean"] = "ko",
        ["ruso"] = "ru",
        ["arabe"] = "ar",
        ["hebreo"] = "he",
        ["holandes"] = "nl",
        ["espanhol"] = "es",
        ["español"] = "es",
        ["spanish"] = "es",
        ["guarani"] = "gn",
        ["quechua"] = "qu",
        ["aimara"] = "ay",
        ["aymara"] = "ay",
        ["nahuatl"] = "nah",
        ["lengua maya"] = "yua",
        ["idioma maya"] = "yua",
        ["maya yucateco"] = "yua",
        ["mapudungun"] = "arn",
        ["zapoteco"] = "zap",
        ["mixteco"] = "mix",
        ["otomi"] = "oto",
        ["tzotzil"] = "tzo",
        ["tseltal"] = "tzh",
        ["tzeltal"] = "tzh",
        ["wayuunaiki"] = "guc",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All => Codes.Keys;

    /// <summary>The code of a name, or "".</summary>
    public static string CodeOf(string name) => Codes.GetValueOrDefault(name, "");
}
