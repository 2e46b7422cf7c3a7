using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

using DiCoDe.Domain;
using DiCoDe.Domain.Importing;
using DiCoDe.Import.Ads.Json;

namespace DiCoDe.Import.Ads;

/// <summary>Reads files of ads that somebody else collected: JSON, JSON Lines and CSV, each also as .gz. Stores nothing.</summary>
public sealed class AdFileReader
{
    private static readonly TimeSpan PatternPatience = TimeSpan.FromSeconds(1);

    private readonly AdMap _map;
    private readonly AdMapping _mapping;
    private readonly Regex? _fileName;

    /// <summary>A reader for the files that this map describes.</summary>
    /// <exception cref="ArgumentException">The map names no portal, several without a field that tells them apart, or no observation;
    /// or its expression for file names is none.</exception>
    public AdFileReader(AdMap map)
    {
        if (map.Portals.Count == 0 || (map.Portals.Count > 1 && map.PortalField.Length == 0))
        {
            throw new ArgumentException("A map names one portal, or several and the field that tells them apart.", nameof(map));
        }

        if (map.Observed.FileName.Length == 0 && map.Observed.Field.Length == 0)
        {
            throw new ArgumentException("A map says when its files saw their ads.", nameof(map));
        }

        _map = map;
        _mapping = new AdMapping(map);
        _fileName = map.Observed.FileName.Length == 0 ? null : new Regex(map.Observed.FileName, RegexOptions.CultureInvariant, PatternPatience);
    }

    /// <summary>SHA-256 (lower-case hex) of the file's bytes.</summary>
    public static async ValueTask<string> HashAsync(string path, CancellationToken cancel)
    {
        await using var file = OpenFile(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
    }

    /// <summary>When the file saw its ads, told from its name: noon UTC of the day; <see langword="null"/> when each ad tells it.</summary>
    /// <exception cref="InputException">The name does not tell a date in the way the map says.</exception>
    public DateTimeOffset? ObservedAt(string path)
    {
        if (_fileName is null)
        {
            return null;
        }

        var form = _map.Observed.Format;
        return _fileName.Match(Path.GetFileName(path)) is { Success: true } match
            && DateOnly.TryParseExact(match.Groups[1].Value, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? AdMapping.At(day)
            : throw new InputException(
                path,
                $"el nombre del archivo no dice la fecha en la forma {form}.",
                "Cambie el nombre del archivo, o la parte observed del mapa.");
    }

    /// <summary>The records in the order of the file, as a stream. What came before a damage is given; then the damage is thrown.</summary>
    /// <exception cref="InputException">The file cannot be read, or not to its end; the message says where.</exception>
    public async IAsyncEnumerable<AdRecord> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        var observed = ObservedAt(path);
        await using var file = OpenFile(path);
        await using var content = Open(path, file);
        var isUtf8 = !IsTable(path) || await IsUtf8Async(path, cancel);
        await using var records = Records(path, content, isUtf8, cancel).GetAsyncEnumerator(cancel);
        var last = 0;
        while (true)
        {
            AdRecord record;
            try
            {
                if (!await records.MoveNextAsync())
                {
                    yield break;
                }

                record = _mapping.Map(records.Current, observed);
            }
            catch (JsonException error)
            {
                throw Broken(path, (int)(error.LineNumber ?? 0) + 1, last, "el JSON está incompleto o mal formado", error);
            }
            catch (Exception error) when (error is InvalidDataException or IOException)
            {
                throw Broken(path, 0, last, "el archivo está dañado o incompleto", error);
            }

            last = record.Place;
            yield return record;
        }
    }

    private static FileStream OpenFile(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, "no se puede leer el archivo.", "Compruebe que existe y que tiene permiso para leerlo.", error);
        }
    }

    private static Stream Open(string path, FileStream file)
    {
        try
        {
            return IsPacked(path) ? new GzipContent(file) : file;
        }
        catch (InvalidDataException error)
        {
            throw Broken(path, 0, 0, "el archivo está dañado o incompleto", error);
        }
    }

    private static bool IsPacked(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static string Kind(string path) => Path.GetExtension(IsPacked(path) ? Path.GetFileNameWithoutExtension(path) : path).ToUpperInvariant();

    private static bool IsTable(string path) => Kind(path) is ".CSV" or ".TSV";

    /// <summary>Reads the file once through: a table that is not UTF-8 to its end is read in the code page of Windows.</summary>
    private static async ValueTask<bool> IsUtf8Async(string path, CancellationToken cancel)
    {
        try
        {
            await using var file = OpenFile(path);
            await using var content = Open(path, file);
            return await Utf8Check.IsUtf8Async(content, cancel);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return true; // a damaged file is told of where its records are read
        }
    }

    private static InputException Broken(string path, int line, int last, string problem, Exception error) => new(
        path,
        line,
        string.Create(CultureInfo.InvariantCulture, $"{problem} después del registro {last}; lo leído hasta ahí se conserva."),
        "Vuelva a descargar el archivo e impórtelo de nuevo.",
        error);

    private IAsyncEnumerable<RawRecord> Records(string path, Stream content, bool isUtf8, CancellationToken cancel)
    {
        return Kind(path) switch
        {
            ".JSON" => JsonRecords.ReadAsync(path, content, cancel),
            ".JSONL" or ".NDJSON" => JsonRecords.ReadLinesAsync(path, content, cancel),
            ".CSV" or ".TSV" => CsvRecords.ReadAsync(path, content, isUtf8, _map, cancel),
            _ => throw new InputException(
                path, "no se conoce la clase del archivo por su nombre.", "Se leen .json, .jsonl, .ndjson, .csv y .tsv, también terminados en .gz."),
        };
    }
}
