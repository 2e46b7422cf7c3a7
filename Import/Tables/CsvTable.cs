using System.Text;

using CsvHelper;

using DiCoDe.Domain;

namespace DiCoDe.Import.Tables;

/// <summary>A CSV file read row by row, its columns found by name. What is wrong with it is said with the file and the line.</summary>
internal sealed class CsvTable : IDisposable
{
    /// <summary>A quote that is never closed must not swallow the memory.</summary>
    private const int LargestRow = 64 * 1024 * 1024;

    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        TrackLineNumbers = true,
        MaxRecordSize = LargestRow,
        IncludeValuesInExceptions = false,
    };

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly string _file;
    private readonly CsvReader _csv;

    private CsvTable(string file, CsvReader csv)
    {
        _file = file;
        _csv = csv;
    }

    /// <summary>The names of the columns, as the file writes them.</summary>
    public IReadOnlyList<string> Columns => [.. _csv.Headers];

    /// <summary>The line in the file where the current row begins.</summary>
    public int Line => (int)_csv.LineNumber;

    /// <summary>How many fields the current row has.</summary>
    public int FieldCount => _csv.FieldCount;

    /// <summary>The text of a field, trimmed; "" when the row is too short.</summary>
    public string this[int column] => column < _csv.FieldCount ? _csv.GetString(column).Trim() : "";

    /// <summary>A file that was made by a program, read from a path.</summary>
    /// <param name="path">The file.</param>
    /// <param name="unreadable">What to say when it cannot be read.</param>
    public static CsvTable OpenStrict(string path, string unreadable)
    {
        try
        {
            return OpenStrict(path, File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, unreadable, "Revise la ruta y los permisos.", error);
        }
    }

    /// <summary>A file that was made by a program: wrong quotes are an error.</summary>
    public static CsvTable OpenStrict(string file, byte[] content, char separator = ',')
    {
        var table = new CsvTable(file, CsvReader.Create(content, Options with { Separator = separator, MalformedData = CsvMalformedDataHandling.Throw }));
        try
        {
            table._csv.ReadHeader();
            return table;
        }
        catch (CsvFormatException error)
        {
            table.Dispose();
            throw table.Malformed(error);
        }
    }

    /// <summary>A file of whatever origin: the separator is told from its first lines, stray quotes are text.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="isUtf8">Whether they are UTF-8 or begin with a byte order mark; else they are read as Windows-1252, as Excel saves in Spanish.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async ValueTask<CsvTable> OpenAsync(string file, Stream content, bool isUtf8, CancellationToken cancel)
    {
        var table = new CsvTable(file, isUtf8 ? CsvReader.Create(content, Options) : CsvReader.Create(new StreamReader(content, Windows1252), Options));
        try
        {
            await table._csv.ReadHeaderAsync(cancel);
            return table;
        }
        catch (CsvFormatException error)
        {
            table.Dispose();
            throw table.Malformed(error);
        }
    }

    /// <summary>Whether there is a column of this name, and which.</summary>
    public bool Has(string name, out int column) => _csv.TryGetFieldIndex(name, out column);

    /// <summary>The column of this name.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public int Column(string name) => Has(name, out var column) ? column : throw Missing(name);

    public InputException Missing(string column) => new(
        _file,
        1,
        $"falta la columna «{column}»; las columnas del archivo son: {string.Join(", ", Columns)}.",
        "Compruebe que es el archivo correcto y que la primera línea tiene los nombres de las columnas.");

    public bool Read()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException error)
        {
            throw Malformed(error);
        }
    }

    public async ValueTask<bool> ReadAsync(CancellationToken cancel)
    {
        try
        {
            return await _csv.ReadAsync(cancel);
        }
        catch (CsvFormatException error)
        {
            throw Malformed(error);
        }
    }

    public void Dispose() => _csv.Dispose();

    private InputException Malformed(CsvFormatException error) => new(
        _file,
        (int)error.LineNumber,
        "la fila no tiene forma de CSV: unas comillas no se cierran o están fuera de lugar, o la fila es demasiado larga.",
        "Corrija esa línea o vuelva a descargar el archivo.",
        error);
}
