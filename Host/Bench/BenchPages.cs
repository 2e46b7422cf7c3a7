using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DiCoDe.Host.Bench;

/// <summary>The pages of the portal that harvests are timed on: listings of 20 ads, and ad pages of 42 kB that say the same in JSON-LD and in elements.</summary>
internal static class BenchPages
{
    public const int AdsPerListing = 20;

    /// <summary>The size of an ad page in bytes: the median of the ad pages that we were shown for such a comparison.</summary>
    private const int AdBytes = 42_000;

    private static readonly string[] Titles = ["Auxiliar contable", "Cajera de tienda", "Chofer repartidor", "Enfermera general", "Desarrollador .NET", "Ayudante de cocina"];
    private static readonly string[] Towns = ["Iztapalapa", "Guadalajara", "Monterrey", "Puebla", "Mérida", "Oaxaca de Juárez"];

    public static string Listing(int page, int ads)
    {
        var text = new StringBuilder("<!doctype html><html lang=es><head><meta charset=utf-8><title>Vacantes</title></head><body><main>");
        for (var ad = ((page - 1) * AdsPerListing) + 1; ad <= Math.Min(page * AdsPerListing, ads); ad++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<article class=tarjeta><h2><a class=ad href=\"/vacante/{ad}\">{TitleOf(ad)}</a></h2><p>{TownOf(ad)}</p></article>");
        }

        return text
            .Append(page * AdsPerListing < ads ? $"<a rel=next class=siguiente href=\"/vacantes?p={page + 1}\">Siguiente</a>" : "")
            .Append("</main></body></html>")
            .ToString();
    }

    public static string Ad(int ad)
    {
        var description = Description(ad);
        var page = $"""
            <!doctype html><html lang="es"><head><meta charset="utf-8"><title>{TitleOf(ad)} en {TownOf(ad)}</title>
            <meta name="description" content="{TitleOf(ad)}"><link rel="stylesheet" href="/estilo.css">
            <script type="application/ld+json">{Posting(ad, description)}</script>
            <script>window.analytics = {JsonSerializer.Serialize(new { pagina = "vacante", id = ad })};</script></head>
            <body><header><nav><ul>{Repeat(40, at => $"<li><a href=\"/categoria/{at}\">Categoría {at}</a></li>")}</ul></nav></header>
            <main><h1 class="puesto">{TitleOf(ad)}</h1><p class="empresa">Empresa {ad % 97}</p><p class="lugar">{TownOf(ad)}</p>
            <p class="fecha">2026-11-{(ad % 20) + 1:00}</p><p class="sueldo">${8_000 + (ad % 50 * 250)} mensuales</p><p class="jornada">Tiempo completo</p>
            <div class="descripcion">{description}</div></main>
            <aside>{Repeat(12, at => $"<div class=\"similar\"><a href=\"/vacante/{ad + at}\"><h3>{TitleOf(ad + at)}</h3></a><p>{TownOf(ad + at)}</p><span>Hace {at} días</span></div>")}</aside>
            <footer>
            """;
        var filler = new StringBuilder(page);
        for (var at = 0; filler.Length < AdBytes - 200; at++)
        {
            filler.Append(CultureInfo.InvariantCulture, $"<div class=\"pie columna-{at % 4}\"><a href=\"/ayuda/{at}\" data-id=\"{at}\">Ayuda para candidatos {at}</a><span class=\"nota\">Aviso de privacidad</span></div>\n");
        }

        return filler.Append("</footer></body></html>").ToString();
    }

    private static string Posting(int ad, string description) => JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "JobPosting",
        ["title"] = TitleOf(ad),
        ["description"] = description,
        ["datePosted"] = string.Create(CultureInfo.InvariantCulture, $"2026-11-{(ad % 20) + 1:00}"),
        ["employmentType"] = "FULL_TIME",
        ["hiringOrganization"] = new { name = $"Empresa {ad % 97}" },
        ["jobLocation"] = new { address = new { addressLocality = TownOf(ad), addressCountry = "MX" } },
        ["baseSalary"] = new { currency = "MXN", value = new { value = 8_000 + (ad % 50 * 250), unitText = "MONTH" } },
    });

    private static string Description(int ad) =>
        "<p>Buscamos personas con ganas de crecer en un equipo que atiende a clientes de todo el país.</p><h3>Funciones</h3><ul>"
        + Repeat(10, at => $"<li>Tarea {at}: atender, registrar y dar seguimiento a los casos del turno {(ad + at) % 3}</li>")
        + "</ul><h3>Requisitos</h3><ul>"
        + Repeat(8, at => $"<li>Experiencia de {(at % 4) + 1} años en manejo de caja, inventarios y hojas de cálculo</li>")
        + "</ul><h3>Ofrecemos</h3><p>Prestaciones de ley, capacitación y estabilidad.</p>";

    private static string TitleOf(int ad) => $"{Titles[ad % Titles.Length]} {ad}";

    private static string TownOf(int ad) => Towns[ad % Towns.Length];

    private static string Repeat(int times, Func<int, string> write) => string.Concat(Enumerable.Range(1, times).Select(write));
}
