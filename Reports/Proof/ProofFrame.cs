using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Wording;
using DiCoDe.Reports.Wording.Week;

namespace DiCoDe.Reports.Proof;

/// <summary>What stands around ads on their pages, as on every page of the report, in the language of the week's names; the ads themselves stay as they are. What is
/// the same on every page is written once.</summary>
internal sealed class ProofFrame
{
    private readonly ReportLanguage _language;
    private readonly byte[] _head;
    private readonly byte[] _title;
    private readonly byte[] _brand;
    private readonly byte[] _week;
    private readonly byte[] _navigation;
    private readonly byte[] _foot;

    public ProofFrame(WeekFigures week)
    {
        _language = week.Language;
        var (isoWeek, root) = (week.Report.Demand.Week, ProofFiles.Root(_language));
        var write = new Markup();
        _head = write.Own("<!DOCTYPE html>\n<html lang=\""u8).Text(T("es-MX", "en")).Own("""
            ">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file: 'unsafe-inline'; script-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="
            """u8).Text(root).Own("report.css\">\n<script src=\""u8).Text(root).Own("report.js\" defer></script>\n<title>"u8).Take();
        _title = write.Own(" · "u8).Text(Dates.Week(isoWeek, _language)).Own("</title>\n</head>\n<body>\n<a class=\"skip\" href=\"#contenido\">"u8)
            .Text(T("Ir al contenido", "Skip to the content")).Own("</a>\n<header class=\"masthead\">\n<div class=\"brand\"><p class=\"name\">"u8)
            .Text(T("DiCoDe · Diagnóstico de Competencias Demandadas", "DiCoDe · Diagnosis of Skills in Demand")).Own("</p><p class=\"language\"><a href=\""u8).Take();
        _brand = write.Own("\" lang=\""u8).Text(T("en", "es")).Own("\" hreflang=\""u8).Text(T("en", "es")).Own("\">"u8).Text(T("English", "Español")).Own("</a></p></div>\n"u8).Take();
        _week = write.Own("<p class=\"week\">"u8).Text($"{Dates.Week(isoWeek, _language)}, {Dates.Span(isoWeek, _language)}").Own("</p>\n<h1><bdi>"u8).Take();
        _navigation = NavigationOf(week.Report, root);
        _foot = write.Own("</main>\n<footer><p>DiCoDe "u8).Text(week.Report.Version).Own(" · "u8)
            .Text(T("Los anuncios son de sus portales y anunciantes; aquí se muestran sin datos personales, como prueba de las cifras.", "The ads belong to their portals and advertisers; they are shown here without personal data, as proof of the numbers."))
            .Own("</p></footer>\n</body>\n</html>\n"u8).Take();
    }

    /// <summary>Writes a page.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="lead">What it shows, a sentence or two.</param>
    /// <param name="other">The same page in the other language, seen from here.</param>
    /// <param name="pager">The links to the pages beside it; empty when it is the only one.</param>
    /// <param name="content">What it shows.</param>
    public void Write(Markup page, string title, string lead, string other, Pager pager, Markup content)
    {
        page.Own(_head).Text(title).Own(_title).Text(other).Own(_brand).Own(_week).Text(title).Own("</bdi></h1>\n"u8)
            .Own(_navigation).Own("</header>\n<main id=\"contenido\">\n<p class=\"lead\">"u8).Text(lead).Own("</p>\n"u8);
        pager.Write(page, _language, isFirst: true);
        page.Own(content);
        pager.Write(page, _language, isFirst: false);
        page.Own(_foot);
    }

    private byte[] NavigationOf(WeeklyReport report, string root)
    {
        var bar = new Markup();
        if (report.Edition is { } edition)
        {
            bar.Own("<p class=\"edition\"><strong>"u8).Text(EditionWords.Of(edition, _language)).Own("</strong></p>\n"u8);
        }

        if (report.IsDemo || report.Taxonomy.Identity.IsStarter)
        {
            bar.Own("<p class=\"marks\">"u8);
            Mark(bar, report.IsDemo, T("Datos de demostración", "Demonstration data"));
            Mark(bar, report.Taxonomy.Identity.IsStarter, T("Taxonomía de arranque", "Starter taxonomy"));
            bar.Own("</p>\n"u8);
        }

        bar.Own("<nav aria-label=\""u8).Text(T("Páginas del informe", "Pages of the report")).Own("\"><ul>"u8);
        foreach (var page in SitePages.All)
        {
            bar.Own("<li><a href=\""u8).Text(root + page.PathIn(_language)).Own("\">"u8).Text(page.NameIn(_language)).Own("</a></li>"u8);
        }

        return bar.Own("</ul></nav>\n"u8).Take();
    }

    private static void Mark(Markup bar, bool stands, string words)
    {
        if (stands)
        {
            bar.Own("<strong class=\"mark-grave\">"u8).Text(words).Own("</strong>"u8);
        }
    }

    private string T(string spanish, string english) => _language.Say(spanish, english);
}
