using DiCoDe.Domain;

namespace DiCoDe.Storage.Sqlite.Engine;

/// <summary>Tells other processes that this one has the store open, by a shared lock on a file beside it. The system takes the lock
/// away when the process ends, however it ends, so that a run that nobody can still be running is told from one that is.</summary>
internal static class Presence
{
    /// <summary>What Linux says where a whole disk is mounted for reading (EROFS).</summary>
    private const int ReadOnlyFileSystem = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Whether a store and its folder cannot be written: nobody can be present there, and nothing can be stored.</summary>
    public static bool IsBarred(string store)
    {
        try
        {
            using var file = new FileStream(store, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            using var beside = new FileStream(store + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
            return false;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException { HResult: ReadOnlyFileSystem })
        {
            return File.Exists(store);
        }
        catch (IOException)
        {
            return false; // not there yet, or somebody else holds it
        }
    }

    /// <summary>Enters, and keeps the presence until it is disposed.</summary>
    /// <param name="store">The store's file.</param>
    /// <param name="whenAlone">What to do when nobody else is present; nobody can enter meanwhile.</param>
    public static IDisposable Enter(string store, Action whenAlone)
    {
        var path = store + ".lock";
        using (var alone = Lock(path, FileAccess.ReadWrite, FileShare.None))
        {
            if (alone is not null)
            {
                whenAlone();
            }
        }

        FileStream? shared = null;
        SpinWait.SpinUntil(() => (shared = Lock(path, FileAccess.Read, FileShare.Read)) is not null, Patience);
        return shared ?? throw new InputException(path, "otro programa tiene ocupado el almacén.", "Espere a que termine, o ciérrelo, y repita la orden.");
    }

    private static FileStream? Lock(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, access, share);
        }
        catch (IOException)
        {
            return null; // somebody else holds it
        }
        catch (UnauthorizedAccessException error)
        {
            throw new InputException(
                path, "el almacén es de solo lectura.", "Dé permiso de escritura al archivo y a su carpeta, o elija otra carpeta con --data.", error);
        }
    }
}
