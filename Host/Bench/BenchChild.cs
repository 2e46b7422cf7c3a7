using System.Diagnostics;

using DiCoDe.Domain;

namespace DiCoDe.Host.Bench;

/// <summary>This program again, in a process of its own.</summary>
internal static class BenchChild
{
    public static Process Start(params IEnumerable<string> arguments)
    {
        // Started by "dotnet dicode.dll", or as an executable of its own.
        var self = Environment.ProcessPath!;
        var isHosted = Path.GetFileNameWithoutExtension(self).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(self, isHosted ? [Path.Combine(AppContext.BaseDirectory, "dicode.dll"), .. arguments] : arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>The first line it writes.</summary>
    public static async Task<string> FirstLineAsync(Process child, CancellationToken cancel) =>
        await child.StandardOutput.ReadLineAsync(cancel) ?? throw new InputException("", "Un proceso de la medición terminó sin respuesta.", "Arriba está la razón.");
}
