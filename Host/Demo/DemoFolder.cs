using DiCoDe.Domain;
using DiCoDe.Host.Settings;

namespace DiCoDe.Host.Demo;

/// <summary>Where the demo keeps its data: in the folder that the user names, else in a folder of its own beside the user's data. It starts anew each
/// time, so a folder that holds anything else is left alone.</summary>
internal static class DemoFolder
{
    /// <summary>A folder with this file is the demo's to empty.</summary>
    private const string Mark = "demo.txt";

    /// <summary>Empties the demo's folder of an earlier demo.</summary>
    /// <returns>The folders of the demo.</returns>
    /// <exception cref="InputException">The user named a folder that holds something else.</exception>
    public static Folders Begin(Folders given)
    {
        var usual = Path.GetFullPath(Path.Combine(Folders.DefaultData, "demo"));
        var folders = given with { Data = given.IsDataNamed ? given.Data : Path.Combine(given.Data, "demo") };
        if (given.IsDataNamed && folders.Data != usual && Directory.Exists(folders.Data)
            && Directory.EnumerateFileSystemEntries(folders.Data).Any() && !File.Exists(Path.Combine(folders.Data, Mark)))
        {
            throw new InputException(folders.Data, "La carpeta tiene archivos que no son de la demostración, que empieza borrando los suyos.", "Nombre con --data una carpeta nueva o vacía.");
        }

        Directory.CreateDirectory(folders.Data);
        Clear(folders);
        File.WriteAllText(Path.Combine(folders.Data, Mark), "Carpeta de la demostración de DiCoDe: cada «dicode demo» borra lo que hay en ella y empieza de nuevo.\n");
        return folders;
    }

    /// <summary>Only its own store, archive and reports are removed.</summary>
    private static void Clear(Folders folders)
    {
        foreach (var file in new[] { folders.Store, $"{folders.Store}-wal", $"{folders.Store}-shm" })
        {
            File.Delete(file);
        }

        foreach (var folder in new[] { folders.Reports, folders.Archive }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
