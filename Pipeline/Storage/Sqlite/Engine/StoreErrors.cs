using DiCoDe.Domain;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Engine;

/// <summary>What SQLite's errors mean to the person at the command line.</summary>
internal static class StoreErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Whether the disk, the file or another program is to blame, and not a bug of ours.</summary>
    public static bool IsOfTheWorld(SqliteException error) =>
        error.SqliteErrorCode is Busy or Locked or ReadOnly or InputOutput or Corrupt or Full or CannotOpen or NotADatabase;

    /// <summary>The error in words, with its remedy.</summary>
    public static InputException Explain(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Full => new(
            path,
            "el disco está lleno y no se pudo guardar más; lo guardado antes se conserva.",
            "Libere espacio y repita la orden.",
            error),
        ReadOnly => new(
            path,
            "el almacén es de solo lectura.",
            "Dé permiso de escritura al archivo y a su carpeta, o elija otra carpeta con --data.",
            error),
        Busy or Locked => new(
            path,
            "otro programa tiene ocupado el almacén.",
            "Espere a que termine, o ciérrelo, y repita la orden.",
            error),
        Corrupt => new(
            path,
            "el almacén está dañado.",
            "Póngalo aparte y restaure una copia de seguridad, o importe de nuevo en otra carpeta con --data.",
            error),
        NotADatabase => NotAStore(path, error),
        CannotOpen => new(
            path,
            "no se puede abrir el almacén.",
            "Compruebe que la ruta no es una carpeta y que tiene permiso para leer y escribir en ella.",
            error),
        _ => new(
            path,
            "el disco falló al leer o escribir el almacén.",
            "Compruebe el disco y su espacio libre, y repita la orden.",
            error),
    };

    public static InputException NotAStore(string path, Exception? error = null) => new(
        path,
        "el archivo no es un almacén de DiCoDe.",
        "Póngalo aparte o elija otra carpeta con --data.",
        error);
}
