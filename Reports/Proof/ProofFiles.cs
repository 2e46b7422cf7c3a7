using System.Globalization;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>The names of the pages of ads, within the folder of their language.</summary>
internal static class ProofFiles
{
    /// <summary>"0001.html", in both folders.</summary>
    public static string Page(int number) => string.Create(CultureInfo.InvariantCulture, $"{number:0000}.html");

    /// <summary>"competencias-12.html", "skills-12.html".</summary>
    public static string Lists(ListKind kind, int page, ReportLanguage language) => string.Create(CultureInfo.InvariantCulture, $"{NameOf(kind, language)}-{page}.html");

    /// <summary>The path of a page in the report's folder.</summary>
    public static string PathOf(string file, ReportLanguage language) => $"{language.Say(ReportFile.AdsFolder, ReportFile.EnglishAdsFolder)}/{file}";

    /// <summary>The way from the folder of a language to that of the report.</summary>
    public static string Root(ReportLanguage language) => language.Say("../", "../../");

    private static string NameOf(ListKind kind, ReportLanguage language) => kind switch
    {
        ListKind.Skills => language.Say("competencias", "skills"),
        ListKind.Occupations => language.Say("ocupaciones", "occupations"),
        ListKind.SkillsOfOccupations => language.Say("competencias-de-ocupaciones", "skills-of-occupations"),
        ListKind.SkillGroups => language.Say("grupos", "groups"),
        ListKind.Places => language.Say("lugares", "places"),
        ListKind.SkillPairs => language.Say("competencias-juntas", "skills-together"),
        ListKind.Unmatched => language.Say("frases-sin-competencia", "phrases-without-skill"),
        ListKind.IscoGroups => language.Say("ciuo", "isco"),
        ListKind.SincoGroups => "sinco",
        ListKind.OccupationsOfPlaces => language.Say("ocupaciones-de-lugares", "occupations-of-places"),
        ListKind.Pay => language.Say("sueldos", "pay"),
        ListKind.Conditions => language.Say("condiciones", "conditions"),
        ListKind.Treatment => language.Say("trato", "treatment"),
        ListKind.Employers => language.Say("empleadores", "employers"),
        _ => language.Say("portales", "portals"),
    };
}
