using System.Globalization;
using System.Net.Mime;
using System.Text;

using DiCoDe.Host.Demo.Market;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DiCoDe.Host.Demo.Portals;

/// <summary>The first demo portal: robots.txt, sitemaps, a listing in pages, and ad pages that the server draws, with JSON-LD.</summary>
internal sealed class AnahuacPortal(DemoShelf shelf)
{
    private const int PerSitemap = 500;
    private const int PerPage = 20;

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/robots.txt", (HttpRequest request) => $"""
            User-agent: *
            Allow: /
            Disallow: /candidatos/
            Sitemap: {Root(request)}/sitemap.xml
            """);
        site.MapGet("/sitemap.xml", (HttpRequest request) => Xml(SitemapIndex(Root(request))));
        site.MapGet("/sitemap-{number:int}.xml", (HttpRequest request, int number) => Xml(Sitemap(Root(request), number)));
        site.MapGet("/", () => Html(Listing(1)));
        site.MapGet("/empleos", (int? pagina) => Html(Listing(Math.Max(1, pagina ?? 1))));
        site.MapGet("/empleo/{slug}", Show);
        site.MapGet("/candidatos/{rest}", () => Results.StatusCode(StatusCodes.Status403Forbidden));
    }

    private IResult Show(string slug)
    {
        var dash = slug.LastIndexOf('-');
        var posting = dash >= 0 && int.TryParse(slug.AsSpan(dash + 1), CultureInfo.InvariantCulture, out var key) ? shelf.Find(DemoSite.Anahuac, key) : null;
        return posting switch
        {
            null => Results.NotFound(),
            _ when posting.IsOpenOn(shelf.Today) => Html(AdPage(posting)),
            _ => Results.Content(
                DemoHtml.Page("Vacante cerrada", "", "<h1>Esta vacante ya no está disponible</h1>"), MediaTypeNames.Text.Html, Encoding.UTF8, StatusCodes.Status410Gone),
        };
    }

    private string SitemapIndex(string root)
    {
        var count = (shelf.Open(DemoSite.Anahuac).Count + PerSitemap - 1) / PerSitemap;
        var maps = Enumerable.Range(1, Math.Max(1, count)).Select(number => $"<sitemap><loc>{root}/sitemap-{number}.xml</loc></sitemap>");
        return $"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{string.Concat(maps)}</sitemapindex>""";
    }

    private string Sitemap(string root, int number)
    {
        var ads = shelf.Open(DemoSite.Anahuac)
            .Skip((number - 1) * PerSitemap)
            .Take(PerSitemap)
            .Select(posting => $"<url><loc>{root}/empleo/{Slug(posting)}</loc><lastmod>{posting.PostedOn:yyyy-MM-dd}</lastmod></url>");
        return $"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{root}/empleos</loc></url>{string.Concat(ads)}</urlset>""";
    }

    private string Listing(int page)
    {
        var open = shelf.Open(DemoSite.Anahuac);
        var cards = open.Skip((page - 1) * PerPage).Take(PerPage).Select(posting => $"""
            <article><h2><a href="/empleo/{Slug(posting)}">{DemoHtml.Encode(posting.Title)}</a></h2>
            <p>{DemoHtml.Encode(posting.Vacancy.Company)} · {DemoHtml.Encode(posting.Place)} · {posting.PostedOn.ToString("d 'de' MMMM 'de' yyyy", DemoHtml.Spanish)}</p></article>
            """);
        var next = page * PerPage < open.Count ? $"""<a rel="next" href="/empleos?pagina={page + 1}">Siguiente</a>""" : "";
        return DemoHtml.Page("Empleos Anáhuac (demostración)", "", $"<h1>{open.Count} vacantes</h1>{string.Concat(cards)}<nav>{next}</nav>");
    }

    private static string AdPage(DemoPosting posting)
    {
        var vacancy = posting.Vacancy;
        string[] facts =
        [
            Fact("Empresa", "empresa", vacancy.Company),
            Fact("Lugar", "lugar", posting.Place),
            Fact("Sueldo", "sueldo", vacancy.Pay),
            Fact("Contrato", "contrato", vacancy.Contract),
            Fact("Jornada", "jornada", vacancy.Hours),
            Fact("Modalidad", "modalidad", vacancy.Mode),
            Fact("Publicado", "publicado", posting.PostedOn.ToString("d 'de' MMMM 'de' yyyy", DemoHtml.Spanish)),
            Fact("Vacantes", "vacantes", vacancy.Positions > 1 ? vacancy.Positions.ToString(CultureInfo.InvariantCulture) : ""),
        ];
        return DemoHtml.Page(
            posting.Title,
            JobPostingJson.Script(posting),
            $"""
            <nav><a href="/empleos">Todas las vacantes</a></nav>
            <main><h1>{DemoHtml.Encode(posting.Title)}</h1><dl>{string.Concat(facts)}</dl>
            <section class="descripcion">{DemoHtml.Body(posting.Text)}</section></main>
            <footer>Vacantes similares · Aviso de privacidad · Este sitio usa cookies</footer>
            """);
    }

    private static string Fact(string name, string type, string value) =>
        value.Length == 0 ? "" : $"""<dt>{name}</dt><dd class="{type}">{DemoHtml.Encode(value)}</dd>""";

    private static string Slug(DemoPosting posting) => $"{posting.Vacancy.Key}-{posting.Key}";

    private static string Root(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static IResult Html(string page) => Results.Content(page, MediaTypeNames.Text.Html, Encoding.UTF8);

    private static IResult Xml(string content) => Results.Content($"""<?xml version="1.0" encoding="UTF-8"?>{content}""", MediaTypeNames.Application.Xml, Encoding.UTF8);
}
