using System.CommandLine;

using DiCoDe.Domain;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Terminals;

using Microsoft.Extensions.DependencyInjection;

namespace DiCoDe.Host.Commands;

/// <summary>One run of a command: its terminal, folders and services. Maps what happens to an exit code, in this one place.</summary>
internal sealed class CommandRun(Terminal terminal, Folders folders, bool isJson, IServiceProvider services)
{
    public Terminal Terminal => terminal;

    public Folders Folders => folders;

    public bool IsJson => isJson;

    public TimeProvider Clock => services.GetRequiredService<TimeProvider>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Refuses to go on where there is no store, instead of making an empty one in a mistaken folder.</summary>
    public void RequireStore()
    {
        if (!File.Exists(folders.Store))
        {
            throw new InputException(folders.Store, "No existe el almacén.", "Indique con --data la carpeta correcta (la demostración guarda en dicode-data/demo), o lea antes un portal (dicode harvest) o incorpore archivos (dicode import ads).");
        }
    }

    /// <summary>Does the work while showing how far it is.</summary>
    public Task<T> FollowAsync<T>(string title, Func<IProgress<Advance>, Task<T>> work) => terminal.FollowAsync(title, Clock, work);

    /// <summary>Gives a command its action.</summary>
    public static void Bind(Command command, SharedOptions shared, Func<CommandRun, ParseResult, CancellationToken, Task<int>> action) =>
        command.SetAction((parsed, cancel) => RunAsync(parsed, shared, action, cancel));

    private static async Task<int> RunAsync(
        ParseResult parsed, SharedOptions shared, Func<CommandRun, ParseResult, CancellationToken, Task<int>> action, CancellationToken cancel)
    {
        var terminal = Terminal.OfProcess();
        try
        {
            var folders = Folders.Find(parsed.GetValue(shared.Data), parsed.GetValue(shared.Schedules));
            await using var services = Services.Build(folders, TimeProvider.System, Contact.Find(parsed.GetValue(shared.Contact)), keepsPages: !parsed.GetValue(shared.NoArchive));
            return await action(new CommandRun(terminal, folders, parsed.GetValue(shared.Json), services), parsed, cancel);
        }
        catch (InputException error)
        {
            terminal.Problem(error.Message);
            return ExitCode.BadSettings;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            terminal.Problem("Interrumpido. Lo que ya estaba guardado se conserva; repita la orden para continuar.");
            return ExitCode.PartFailed;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The disk is full, a folder may not be written: the system's own words say which.
            terminal.Problem($"{error.Message.TrimEnd('.')}. Revise el espacio libre y los permisos de la carpeta.");
            return ExitCode.PartFailed;
        }
    }
}
