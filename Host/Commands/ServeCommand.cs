using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Host.Schedules;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Web;

using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode serve</c>: the scheduler and the web pages, until told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(SharedOptions shared)
    {
        var address = new Option<string>("--urls")
        {
            Description = "Dirección de las páginas web.",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
            HelpName = "DIRECCIÓN",
        };
        var command = new Command("serve", "Ejecuta los horarios y muestra los informes en páginas web; termina limpiamente con SIGTERM o Ctrl+C.") { address };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var url = parsed.GetValue(address)!;
            if (!Uri.TryCreate(url, UriKind.Absolute, out var at) || at.Scheme is not ("http" or "https"))
            {
                throw new InputException("--urls", $"«{url}» no es una dirección.", "Ejemplo: http://127.0.0.1:5080");
            }

            var schedules = ScheduleFile.Read(run.Folders.ScheduleFile);
            var register = PortalRegister.Read(run.Folders.Schedules);
            foreach (var broken in register.Broken)
            {
                run.Terminal.Warning(broken.Message);
            }

            foreach (var schedule in schedules)
            {
                register.Choose([.. schedule.Portals.Select(portal => portal.Value)]); // an unknown portal is refused now, not at night
            }

            if (register.Choose([]).Count > 0 && run.Get<Contact>().Address.Length == 0)
            {
                throw new InputException("--contact", "Hay portales habilitados y falta la dirección de contacto que se les da.", $"Indíquela aquí o en la variable {Contact.Variable}.");
            }

            Directory.CreateDirectory(run.Folders.Reports);
            await using var server = WebServer.Build(run, schedules, at);
            try
            {
                await server.StartAsync(cancel);
            }
            catch (IOException error) when (error.InnerException is AddressInUseException)
            {
                throw new InputException("--urls", $"La dirección {url} está ocupada por otro programa.", "Use otra: --urls http://127.0.0.1:5090", error);
            }

            run.Terminal.Line($"DiCoDe en {server.Urls.First()} (carpeta {run.Folders.Data}). Próximas ejecuciones:");
            foreach (var schedule in schedules)
            {
                run.Terminal.Line($"  {schedule.Name}: {When(schedule, run.Clock)}");
            }

            await server.WaitForShutdownAsync(cancel);
            run.Terminal.News("Detenido; todo lo leído está guardado.");
            return ExitCode.Done;
        });
        return command;
    }

    internal static string When(Schedule schedule, TimeProvider clock) => schedule.NextAfter(clock.GetUtcNow()) is { } next
        ? TimeZoneInfo.ConvertTime(next, schedule.TimeZone).ToString("dddd d 'de' MMMM 'de' yyyy, HH:mm", CultureInfo.GetCultureInfo("es-MX")) + $" ({schedule.TimeZone.Id})"
        : "nunca más";
}
