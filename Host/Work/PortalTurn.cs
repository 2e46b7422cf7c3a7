using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;

namespace DiCoDe.Host.Work;

/// <summary>One reading of a portal at a time, whichever process does it: two would visit it at twice the pace it was promised.</summary>
/// <remarks>A locked file, which the system lets go when the process ends, however it ends.</remarks>
internal sealed class PortalTurn : IDisposable
{
    /// <summary>What to tell when another reading has the turn.</summary>
    public const string Taken = "Otra lectura de este portal está en curso. Espere a que termine.";

    private readonly FileStream _file;

    private PortalTurn(FileStream file) => _file = file;

    /// <summary>Takes the turn, or gives <see langword="null"/> when somebody else has it.</summary>
    public static PortalTurn? Take(Folders folders, PortalId portal)
    {
        var locks = Path.Combine(folders.Data, "locks");
        Directory.CreateDirectory(locks);
        try
        {
            return new PortalTurn(new FileStream(Path.Combine(locks, $"{portal}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
