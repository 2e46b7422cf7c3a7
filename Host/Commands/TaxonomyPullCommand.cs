using System.CommandLine;

using DiCoDe.Domain;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work;
using DiCoDe.Import.Esco.Service;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode taxonomy pull</c>.</summary>
internal static class TaxonomyPullCommand
{
    private const string UsualVersion = "1.2.0";

    /// <summary>The service is everybody's: less than this is asked only of one on this machine.</summary>
    private const double ShortestPause = 0.5;

    public static Command Create(SharedOptions shared)
    {
        var version = new Argument<string>("VERSIÓN") { Description = "La versión de ESCO, como 1.2.0 (por omisión esa).", DefaultValueFactory = _ => UsualVersion };
        var pause = DecimalOption.Of("--pause", usual: 1, least: 0, TimeSpan.FromHours(1).TotalSeconds, "un número de segundos, de 0.5 a 3600, como 1.5 o 1,5");
        (pause.Description, pause.HelpName) = ("Segundos entre dos preguntas, 0.5 o más (por omisión 1).", "SEGUNDOS");
        var service = new Option<string>("--service") { Description = "Otra dirección del servicio.", HelpName = "URL", Hidden = true, DefaultValueFactory = _ => EscoServiceOptions.Public.AbsoluteUri };
        var command = new Command("pull", "Lee ESCO de su servicio web público y la pone en lugar de la taxonomía en uso. Si se interrumpe, la misma orden continúa.") { version, pause, service };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var seconds = parsed.GetValue(pause);
            if (!Uri.TryCreate(parsed.GetValue(service), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            {
                throw new InputException("--service", "No es una dirección http o https.", "");
            }

            if (seconds < ShortestPause && !address.IsLoopback)
            {
                throw new InputException("--pause", "Debe ser 0.5 o más.", "El servicio es de todos.");
            }

            var pull = new EscoPull(
                new EscoServiceOptions { Address = address, UserAgent = $"DiCoDe/{Services.Version}{run.Get<Contact>().Suffix}", Pause = TimeSpan.FromSeconds(seconds) },
                run.Clock);
            var loaded = await run.FollowAsync("Leyendo ESCO", async progress =>
            {
                var reading = await TaxonomyImport.PullAsync(pull, parsed.GetValue(version)!, run.Folders.Pulled, progress, cancel);
                return await run.Get<TaxonomyImport>().SaveAsync(reading, progress, cancel);
            });
            TaxonomyCommand.Warn(run, loaded.Warnings);
            TaxonomyCommand.Tell(run, loaded.Taxonomy);
            run.Terminal.News($"Lo recibido queda en {run.Folders.Pulled}; bórrelo para leerlo de nuevo.");
            run.Terminal.News("Para que los anuncios usen esta taxonomía: dicode train y dicode classify");
            return ExitCode.Done;
        });
        return command;
    }
}
