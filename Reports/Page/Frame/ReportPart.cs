using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Wording;

using Microsoft.AspNetCore.Components;

namespace DiCoDe.Reports.Page.Frame;

/// <summary>A component of a report's page.</summary>
public abstract class ReportPart : ComponentBase
{
    /// <summary>Where it stands.</summary>
    [CascadingParameter]
    public required ReportView View { get; set; }

    /// <summary>The week.</summary>
    protected WeekFigures Week => View.Week;

    /// <summary>The language.</summary>
    protected ReportLanguage Language => View.Language;

    /// <summary>A text in the language of the page.</summary>
    protected string T(string spanish, string english) => Language.Say(spanish, english);

    /// <summary>A file of the report's folder, seen from the page.</summary>
    protected string FileAt(string name) => View.Root + name;

    /// <summary>A page of the same language, seen from here.</summary>
    protected string PageAt(SitePage page) => page.FileIn(Language);

    /// <summary>"1 anuncio nuevo", "2 anuncios nuevos".</summary>
    protected string NewAds(int number) => Numbers.Of(number, T("anuncio nuevo", "new ad"), T("anuncios nuevos", "new ads"));
}
