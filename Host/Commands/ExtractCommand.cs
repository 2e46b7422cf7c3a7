using System.CommandLine;

using DiCoDe.Domain;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Settings;
using DiCoDe.Scraper;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode extract PAGE.html --url URL [--portal ID]</c>: the ads of one saved page.</summary>
internal static class ExtractCommand
{
    public static Command Create(SharedOptions shared)
    {
        var file = new Argument<string>("PÁGINA") { Description = "Una página guardada (HTML, o la respuesta JSON, XML de un portal)." };
        var address = new Option<string>("--url") { Description = "La dirección de donde vino.", Required = true, HelpName = "URL" };
        var portal = new Option<string?>("--portal") { Description = "El portal con cuyas reglas se lee; sin él, sólo lo que cualquier página declara (JSON-LD, microdatos).", HelpName = "ID" };
        var command = new Command("extract", "Muestra en JSON los anuncios de una página guardada, y de dónde salió cada campo.") { file, address, portal };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var page = await PageAsync(parsed.GetValue(file)!, parsed.GetValue(address)!, run.Clock, cancel);
            var id = parsed.GetValue(portal);
            var ads = PageExtraction.Read(page, id is null ? null : PortalRegister.Read(run.Folders.Schedules).Find(id));
            run.Terminal.Json(ads.Select(ScrapedAdView.Of));
            if (ads.Count == 0)
            {
                run.Terminal.Problem("La página no tiene ningún anuncio que se pueda leer así.");
            }

            return ads.Count > 0 ? ExitCode.Done : ExitCode.PartFailed;
        });
        return command;
    }

    private static async Task<Page> PageAsync(string file, string address, TimeProvider clock, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            throw new InputException("--url", $"«{address}» no es una dirección http o https completa.", "Ejemplo: https://portal.example/empleo/123");
        }

        try
        {
            return new Page { Url = url, FinalUrl = url, Status = 200, Body = await File.ReadAllBytesAsync(file, cancel), FetchedAt = clock.GetUtcNow() };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(file, "no se puede leer la página guardada.", "Revise la ruta y los permisos.", error);
        }
    }
}
