using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Page.Frame;

/// <summary>What every component of a page may ask for: the week, and on which page of which language it stands.</summary>
/// <param name="Week">The week, with its names in the language.</param>
/// <param name="Page">The page.</param>
public sealed record ReportView(WeekFigures Week, SitePage Page)
{
    /// <summary>The language.</summary>
    public ReportLanguage Language => Week.Language;

    /// <summary>The way from the page to the folder of the report: "" or "../".</summary>
    public string Root => Language.Say("", "../");

    /// <summary>The page in the other language, seen from here.</summary>
    public string Other => Language.Say(Page.PathIn(ReportLanguage.English), $"../{Page.PathIn(ReportLanguage.Spanish)}");
}
