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

    /// <summary>Whether there is a store.</summary>
    public bool HasStore => File.Exists(folders.Store);

    /// <summary>Whether a model was trained.</summary>
    public bool HasModel => File.Exists(folders.Model);

    /// <summary>Refuses to go on where there is no store, instead of making an empty one in a mistaken folder.</summary>
    public void RequireStore()
    {
        if (!HasStore)
        {
            throw new InputException(folders.Store, "No existe el almacén.", "Indique con --data la carpeta correcta (la demostración guarda en dicode-data/demo), o lea antes un portal (dicode harvest) o incorpore archivos (dicode import ads).");
        }
    }

    /// <summary>Does the work while showing how far it is.</summary>
    public Task<T> FollowAsync<T>(string title, Func<IProgress<Advance>, Task<T>> work) => terminal.FollowAsync(title, Clock, work);

    /// <summary>Gives a command its action.</summary>
    /// <param name="command">The command.</param>
    /// <param name="shared">The options of every command.</param>
    /// <param name="action">What it does.</param>
    /// <param name="interrupted">What an interruption leaves, in words for the user.</param>
    public static void Bind(Command command, SharedOptions shared, Func<CommandRun, ParseResult, CancellationToken, Task<int>> action, string interrupted = Interrupted.Stored) =>
        command.SetAction((parsed, cancel) => RunAsync(parsed, shared, action, interrupted, cancel));

    private static async Task<int> RunAsync(
        ParseResult parsed, SharedOptions shared, Func<CommandRun, ParseResult, CancellationToken, Task<int>> action, string interrupted, CancellationToken cancel)
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
        catch (OutOfReachException error)
        {
            terminal.Problem(error.Message);
            return ExitCode.PartFailed;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            terminal.Problem(interrupted);
            return ExitCode.PartFailed;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            terminal.Problem(SystemFault.Say(error));
            return ExitCode.PartFailed;
        }
    }
}
