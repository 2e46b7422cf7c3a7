using System.IO.Compression;
using System.Text.RegularExpressions;

using DiCoDe.Domain;

namespace DiCoDe.Import.Esco.Files;

/// <summary>Finds the official files: in a folder, in the folders and zips in it, or in one zip.</summary>
internal static partial class EscoFolder
{
    private const long LargestFile = 1L << 30;
    private const string Remedy = "Indique la carpeta o el zip con los CSV de ESCO (skills_es.csv, occupations_es.csv…).";

    /// <summary>The files, one at a time, in an order that does not depend on where they lie.</summary>
    public static IEnumerable<EscoFile> Files(string path) => Entries(path)
        .OrderBy(entry => entry.Name.ToLowerInvariant(), StringComparer.Ordinal)
        .ThenBy(entry => entry.Place, StringComparer.Ordinal)
        .Select(entry => new EscoFile(entry.Place, entry.Name, entry.Kind, entry.Language, entry.Read()));

    /// <summary>The version that the names of folders and zips tell ("v1.2.0"), or "".</summary>
    public static string VersionOf(string path) => Entries(path)
        .Select(entry => entry.Place)
        .Prepend(Path.GetFullPath(path))
        .Select(place => Version.Match(place).Groups["version"].Value)
        .FirstOrDefault(version => version.Length > 0, "");

    private static List<Entry> Entries(string path)
    {
        if (Directory.Exists(path))
        {
            return
            [
                .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .SelectMany(file => IsZip(file) ? InZip(file) : InFolder(file)),
            ];
        }

        if (!File.Exists(path))
        {
            throw new InputException(path, "no existe.", Remedy);
        }

        return IsZip(path) ? InZip(path) : throw new InputException(path, "no es una carpeta ni un zip.", Remedy);
    }

    private static bool IsZip(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Entry> InFolder(string file)
    {
        if (EscoFile.IsKnown(Path.GetFileName(file), out var kind, out var language))
        {
            yield return new Entry(file, Path.GetFileName(file), kind, language, () => ReadFromFolder(file));
        }
    }

    private static byte[] ReadFromFolder(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(file, "no se puede leer.", "Compruebe el archivo y sus permisos.", error);
        }
    }

    private static List<Entry> InZip(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return
            [
                .. from entry in zip.Entries
                   let found = EscoFile.IsKnown(entry.Name, out var kind, out var language) ? (kind, language) : (Kind: (EscoFileKind?)null, Language: "")
                   where found.Kind is not null
                   select new Entry($"{path}!{entry.FullName}", entry.Name, found.Kind!.Value, found.Language, () => ReadFromZip(path, entry.FullName)),
            ];
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw Damaged(path, error);
        }
    }

    private static byte[] ReadFromZip(string path, string name)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var entry = zip.GetEntry(name)!;
            if (entry.Length > LargestFile)
            {
                throw new InputException($"{path}!{name}", "es demasiado grande para ser un archivo de ESCO.", Remedy);
            }

            // Never more than the entry says it holds, whatever its compressed bytes unfold to.
            var content = new byte[entry.Length];
            using var stream = entry.Open();
            stream.ReadExactly(content);
            return content;
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            throw Damaged($"{path}!{name}", error);
        }
    }

    private static InputException Damaged(string path, Exception error) =>
        new(path, "el zip está dañado o incompleto.", "Vuelva a descargarlo.", error);

    [GeneratedRegex(@"(?<![A-Za-z0-9])v(?<version>\d{1,3}(\.\d{1,3}){1,3})(?![A-Za-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version { get; }

    private sealed record Entry(string Place, string Name, EscoFileKind Kind, string Language, Func<byte[]> Read);
}
