using System.Text.RegularExpressions;

namespace DiCoDe.Host.Commands;

/// <summary>What the system refused, in words: the commonest in Spanish, the others as the system says them.</summary>
internal static partial class SystemFault
{
    /// <summary>No space left, on Linux (ENOSPC) and on Windows (ERROR_DISK_FULL).</summary>
    private const int LinuxFull = 28;
    private const int WindowsFull = unchecked((int)0x80070070);

    /// <summary>The fault with its remedy.</summary>
    public static string Say(Exception error) => error switch
    {
        UnauthorizedAccessException when Named().Match(error.Message) is { Success: true } named =>
            $"{named.Groups["path"].Value}: no se permite leerlo o escribirlo. Revise los permisos del archivo y de su carpeta.",
        IOException { HResult: LinuxFull or WindowsFull } =>
            $"El disco está lleno{(Named().Match(error.Message) is { Success: true } named ? $" ({named.Groups["path"].Value})" : "")}. Libere espacio y repita la orden.",
        _ => $"{error.Message.TrimEnd('.')}. Revise el espacio libre y los permisos de la carpeta.",
    };

    [GeneratedRegex("'(?<path>[^']+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
