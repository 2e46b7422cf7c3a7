using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DiCoDe.Tests.Support;

/// <summary>The real program in a process of its own.</summary>
internal sealed partial class DicodeProgram : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private DicodeProgram(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    public StreamReader Output => _process.StandardOutput;

    public StreamWriter Input => _process.StandardInput;

    public bool HasEnded => _process.HasExited;

    /// <summary>Runs the program to its end, at most five minutes.</summary>
    public static async Task<ProgramResult> RunAsync(IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        using var program = Start(arguments, environment);
        var output = await program.Output.ReadToEndAsync();
        return await program.EndAsync(output);
    }

    /// <summary>Runs the program to its end; it must succeed.</summary>
    public static async Task<ProgramResult> DoneAsync(params string[] arguments)
    {
        var done = await RunAsync(arguments);
        Assert.That(done.Code, Is.Zero, done.Error);
        return done;
    }

    public static DicodeProgram Start(IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dicode.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment.Remove("DICODE_CONTACT");
        start.Environment.Remove("DICODE_SCHEDULES");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new DicodeProgram(Process.Start(start)!);
    }

    /// <summary>Asks it to stop, as a service manager does.</summary>
    public void Terminate() => _ = Kill(_process.Id, 15);

    /// <summary>Ends it at once, as a power cut does.</summary>
    public void Kill() => _process.Kill();

    public async Task<ProgramResult> EndAsync(string output = "")
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await _process.WaitForExitAsync(patience.Token);
        return new ProgramResult(_process.ExitCode, output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
