using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>What stands around ads on their pages, as on every page of the report. The pages are in Spanish, as the ads are; the English pages say so.</summary>
internal sealed class ProofFrame(WeekFigures week)
{
    private readonly byte[] _navigation = NavigationOf(week);

    /// <summary>A page.</summary>
    /// <param name="file">Its file in the folder of ads.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="lead">What it shows, one sentence.</param>
    /// <param name="pager">The links to the pages beside it; empty when it is the only one.</param>
    /// <param name="content">What it shows.</param>
    public ReportFile Page(string file, string title, string lead, Pager pager, Markup content)
    {
        var page = new Markup();
        page.Own("""
            <!DOCTYPE html>
            <html lang="es-MX">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file: 'unsafe-inline'; script-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="../report.css">
            <script src="../report.js" defer></script>
            <title>
            """u8).Text(title).Own(" · "u8).Text(Dates.Week(week.Report.Demand.Week)).Own("""
            </title>
            </head>
            <body>
            <a class="skip" href="#contenido">Ir al contenido</a>
            <header class="masthead">
            <div class="brand"><p class="name">DiCoDe · Diagnóstico de Competencias Demandadas</p><p class="language"><a href="../en/index.html" lang="en" hreflang="en">English</a></p></div>
            <p class="week">
            """u8).Text($"{Dates.Week(week.Report.Demand.Week)}, {Dates.Span(week.Report.Demand.Week)}").Own("</p>\n<h1><bdi>"u8).Text(title).Own("</bdi></h1>\n"u8)
            .Own(_navigation)
            .Own("</header>\n<main id=\"contenido\">\n<p class=\"lead\">"u8).Text(lead).Own("</p>\n"u8);
        pager.Write(page, isFirst: true);
        page.Own(content);
        pager.Write(page, isFirst: false);
        page.Own("</main>\n<footer><p>DiCoDe "u8).Text(week.Report.Version).Own(" · Los anuncios son de sus portales y anunciantes; aquí se muestran sin datos personales, como prueba de las cifras.</p></footer>\n</body>\n</html>\n"u8);
        return new ReportFile(ProofFiles.PathOf(file), page.Take());
    }

    private static byte[] NavigationOf(WeekFigures week)
    {
        var bar = new Markup();
        if (week.Report.IsDemo || week.Report.Taxonomy.Identity.IsStarter)
        {
            bar.Own("<p class=\"marks\">"u8)
                .Own(week.Report.IsDemo ? "<strong class=\"mark-grave\">Datos de demostración</strong>"u8 : ""u8)
                .Own(week.Report.Taxonomy.Identity.IsStarter ? "<strong class=\"mark-grave\">Taxonomía de arranque</strong>"u8 : ""u8)
                .Own("</p>\n"u8);
        }

        bar.Own("<nav aria-label=\"Páginas del informe\"><ul>"u8);
        foreach (var page in SitePages.All)
        {
            bar.Own("<li><a href=\"../"u8).Text(page.SpanishFile).Own("\">"u8).Text(page.Spanish).Own("</a></li>"u8);
        }

        return bar.Own("</ul></nav>\n"u8).Take();
    }
}
