using System.Globalization;
using System.Net.Mime;
using System.Text;

using DiCoDe.Host.Demo.Market;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DiCoDe.Host.Demo.Portals;

/// <summary>The second demo portal: an empty page whose script draws the ads from a JSON endpoint, with dates such as "hace 3 días".</summary>
internal sealed class VolcanesPortal(DemoShelf shelf)
{
    private const int PerPage = 25;

    private const string Script = """
        const pagina = Number(new URLSearchParams(location.search).get('pagina') || 1);
        const lista = document.getElementById('lista');
        const nodo = (tipo, clase, texto) => { const n = document.createElement(tipo); n.className = clase; n.textContent = texto; return n; };
        fetch('/api/vacantes?pagina=' + pagina).then(r => r.json()).then(datos => {
          for (const v of datos.vacantes) {
            const a = document.createElement('article'); a.className = 'vacante'; a.dataset.id = v.id;
            const h = nodo('h2', 'puesto', ''); const e = nodo('a', 'enlace', v.puesto); e.href = '/vacante/' + v.id; h.append(e);
            const d = nodo('div', 'detalle', ''); d.innerHTML = v.detalle;
            a.append(h, nodo('span', 'empresa', v.empresa), nodo('span', 'zona', v.zona), nodo('time', 'fecha', v.publicado));
            if (v.sueldo) a.append(nodo('span', 'sueldo', v.sueldo));
            if (v.contrato) a.append(nodo('span', 'contrato', v.contrato));
            if (v.horario) a.append(nodo('span', 'horario', v.horario));
            a.append(d); lista.append(a);
          }
          if (datos.hayMas) { const s = nodo('a', 'siguiente', 'Siguiente'); s.href = '/vacantes?pagina=' + (pagina + 1); document.body.append(s); }
          document.body.classList.add('lista-dibujada');
        });
        """;

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/robots.txt", () => "User-agent: *\nDisallow: /admin\n");
        site.MapGet("/", () => Results.Redirect("/vacantes"));
        site.MapGet("/vacantes", () => Shell());
        site.MapGet("/api/vacantes", (int? pagina) => Listing(Math.Max(1, pagina ?? 1)));
        site.MapGet("/vacante/{key:int}", (int key) => shelf.Find(DemoSite.Volcanes, key) is { } posting && posting.IsOpenOn(shelf.Today)
            ? Html(DemoHtml.Page(posting.Title, "", $"<h1>{DemoHtml.Encode(posting.Title)}</h1>{DemoHtml.Body(posting.Text)}"))
            : Results.NotFound());
    }

    private static IResult Shell() => Html(DemoHtml.Page("Bolsa Volcanes (demostración)", "", $"<h1>Bolsa Volcanes</h1><div id=\"lista\"></div><script>{Script}</script>"));

    private IResult Listing(int page)
    {
        var open = shelf.Open(DemoSite.Volcanes);
        var vacancies = open.Skip((page - 1) * PerPage).Take(PerPage).Select(posting => new
        {
            id = posting.Key.ToString(CultureInfo.InvariantCulture),
            puesto = posting.Title,
            empresa = posting.Vacancy.Company,
            zona = posting.Place,
            publicado = Ago(shelf.Today.DayNumber - posting.PostedOn.DayNumber),
            sueldo = posting.Vacancy.Pay,
            contrato = posting.Vacancy.Contract,
            horario = posting.Vacancy.Hours,
            detalle = DemoHtml.Body(posting.Text),
        });
        return Results.Json(new { vacantes = vacancies, hayMas = page * PerPage < open.Count });
    }

    private static string Ago(int days) => days switch
    {
        0 => "hoy",
        1 => "ayer",
        > 30 => "hace más de 30 días",
        _ => string.Create(CultureInfo.InvariantCulture, $"hace {days} días"),
    };

    private static IResult Html(string page) => Results.Content(page, MediaTypeNames.Text.Html, Encoding.UTF8);
}
