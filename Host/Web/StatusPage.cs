using System.Globalization;
using System.Net;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Commands;
using DiCoDe.Host.Schedules;

namespace DiCoDe.Host.Web;

/// <summary>The page an operator opens: what runs next, how the last readings ended, which reports there are.</summary>
internal static class StatusPage
{
    public static string Write(IReadOnlyList<Schedule> schedules, IReadOnlyList<Run> runs, IReadOnlyList<string> reports, TimeProvider clock) => $$"""
        <!doctype html>
        <html lang="es-MX">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>DiCoDe</title>
        <style>
        :root { color-scheme: light dark; }
        body { font-family: system-ui, sans-serif; max-width: 64rem; margin: 0 auto; padding: 1rem; line-height: 1.5; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
        td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } .scroll { overflow-x: auto; }
        </style>
        </head>
        <body>
        <header><h1>DiCoDe</h1><p>Diagnóstico de Competencias Demandadas</p></header>
        <main>
        <h2>Informes</h2>
        {{(reports.Count == 0 ? "<p>Aún no hay informes.</p>" : $"<ul>{string.Concat(reports.Select(Report))}</ul>")}}
        <h2>Próximas ejecuciones</h2>
        <ul>{{string.Concat(schedules.Select(schedule => $"<li><strong>{Encode(schedule.Name)}</strong>: {Encode(ServeCommand.When(schedule, clock))}</li>"))}}</ul>
        <h2>Últimas lecturas</h2>
        <div class="scroll"><table>
        <thead><tr><th scope="col">Portal</th><th scope="col">Observado (UTC)</th><th scope="col">Estado</th><th scope="col" class="n">Anuncios vistos</th><th scope="col" class="n">Nuevos</th><th scope="col">Motivo</th></tr></thead>
        <tbody>{{string.Concat(runs.Select(Row))}}</tbody>
        </table></div>
        </main>
        </body>
        </html>
        """;

    private static string Report(string week) => $"""<li><a href="/reports/{Encode(week)}/index.html">{Encode(week)}</a></li>""";

    private static string Row(Run run) => $"""
        <tr><td>{Encode(run.Portal.Value)}</td><td>{run.ObservedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}</td><td>{Encode(RunView.Say(run.State))}</td>
        <td class="n">{run.Counts.AdsSeen.ToString("N0", CultureInfo.InvariantCulture)}</td><td class="n">{run.Counts.AdsNew.ToString("N0", CultureInfo.InvariantCulture)}</td><td>{Encode(run.Reason)}</td></tr>
        """;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
