using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>What lists are called in the language of a week.</summary>
internal sealed class ListNames(WeekFigures week)
{
    /// <summary>The name of a list, and what its ads lie in or are counted by; the latter may be "".</summary>
    public (string Name, string Note) Of(ListKey key) => key.Kind switch
    {
        ListKind.SkillsOfOccupations => (Name(key), T("en ", "in ") + week.NameOf(Dimension.Occupation, key.Within)),
        ListKind.OccupationsOfPlaces => (Coded(key.Key, week.NameOfIsco(key.Key)), T("en ", "in ") + week.NameOf(Dimension.Place, key.Within)),
        ListKind.SkillPairs => ($"{Name(key)} + {week.NameOf(Dimension.Skill, key.Within)}", ""),
        ListKind.Unmatched => (PlainText.OneLine(week.Report.Unmatched.FirstOrDefault(row => string.Equals(row.Key, key.Key, StringComparison.Ordinal))?.Words ?? key.Key, PlainText.Label), ""),
        ListKind.IscoGroups => (Coded(key.Key, week.NameOfIsco(key.Key)), T($"CIUO-08, {Digits(key.Within)}", $"ISCO-08, {Digits(key.Within)}")),
        ListKind.SincoGroups when key.Dimension == Dimension.Total => (T($"{Digits(key.Key)} seguras de SINCO", $"{Digits(key.Key)} of SINCO that are sure"), ""),
        ListKind.SincoGroups => (Coded(key.Key, SincoOf(key)), "SINCO"),
        ListKind.Pay when key.IsPay => (Name(key), T($"dicen su sueldo en {key.Within}", $"state their pay in {key.Within}")),
        ListKind.Employers when key.IsOfLargest => (Name(key), T("las diez que más publican", "the ten that post most")),
        ListKind.Pay or ListKind.Conditions or ListKind.Employers => (Name(key), TermWords.TitleOf(key.Dimension, week.Language)),
        _ => (Name(key), ""),
    };

    /// <summary>The page that the lists of a kind belong to, and what they are called together.</summary>
    public (SitePage Page, string Title) Of(ListKind kind) => kind switch
    {
        ListKind.Skills => (SitePages.Skills, T("Anuncios de cada competencia", "Ads of each skill")),
        ListKind.SkillGroups => (SitePages.Skills, T("Anuncios de cada grupo de competencias", "Ads of each group of skills")),
        ListKind.SkillPairs => (SitePages.Emerging, T("Anuncios que piden dos competencias juntas", "Ads that ask for two skills together")),
        ListKind.Unmatched => (SitePages.Emerging, T("Anuncios que dicen lo que no está en la taxonomía", "Ads that say what the taxonomy does not have")),
        ListKind.Occupations => (SitePages.Occupations, T("Anuncios de cada ocupación", "Ads of each occupation")),
        ListKind.SkillsOfOccupations => (SitePages.Occupations, T("Anuncios de cada competencia en una ocupación", "Ads of each skill in an occupation")),
        ListKind.IscoGroups => (SitePages.Occupations, T("Anuncios de cada grupo de la CIUO-08", "Ads of each group of ISCO-08")),
        ListKind.SincoGroups => (SitePages.Occupations, T("Anuncios de cada grupo del SINCO", "Ads of each group of SINCO")),
        ListKind.OccupationsOfPlaces => (SitePages.Occupations, T("Anuncios de cada clase de trabajo en una entidad", "Ads of each kind of work in a state")),
        ListKind.Places => (SitePages.Places, T("Anuncios de cada lugar", "Ads of each place")),
        ListKind.Pay => (SitePages.Pay, T("Anuncios por lo que dicen del sueldo", "Ads by what they say of pay")),
        ListKind.Conditions => (SitePages.Conditions, T("Anuncios por sus condiciones", "Ads by their conditions")),
        ListKind.Treatment => (SitePages.Treatment, T("Anuncios por lo que exigen de la persona", "Ads by what they demand of the person")),
        ListKind.Employers => (SitePages.Employers, T("Anuncios por quién se anuncia y quién contrata", "Ads by who advertises and who hires")),
        _ => (SitePages.Sources, T("Anuncios de cada portal", "Ads of each portal")),
    };

    /// <summary>The head of the column that has the words of the ad.</summary>
    public string ProofOf(ListKey key) => key switch
    {
        { IsPay: true } => T($"{key.Within} al mes, y lo que dice", $"{key.Within} a month, and what it says"),
        { Kind: ListKind.Skills or ListKind.SkillsOfOccupations } => T("Frase que la pide", "Sentence that asks for it"),
        { Kind: ListKind.SkillPairs } => T("Frases que las piden", "Sentences that ask for them"),
        { Kind: ListKind.Treatment } => T("Frase que lo exige", "Sentence that demands it"),
        _ => T("Frase que lo dice", "Sentence that says it"),
    };

    private string Name(ListKey key) => week.NameOf(key.Dimension, key.Key);

    private string SincoOf(ListKey key) => week.SincoGroups.FirstOrDefault(line => string.Equals(line.Code, key.Key, StringComparison.Ordinal) && string.Equals(line.Loss, key.Within, StringComparison.Ordinal))?.Label ?? "";

    private string Digits(string number) => string.Equals(number, "1", StringComparison.Ordinal) ? T("1 cifra", "1 digit") : T($"{number} cifras", $"{number} digits");

    private static string Coded(string code, string name) => code.Length == 0 ? name : string.Equals(code, name, StringComparison.Ordinal) ? code : $"{code} {name}";

    private string T(string spanish, string english) => week.Language.Say(spanish, english);
}
