using System.Security.Cryptography;

using DiCoDe.Domain;
using DiCoDe.Domain.Geography;

namespace DiCoDe.Import.Geography;

/// <summary>Reads the catalogue of municipalities of INEGI, Mexico's statistical office: its CSV form, with the columns CVE_ENT, CVE_MUN and NOM_MUN, or a JSON
/// array of objects with the same facts. A file of localities will do: each municipality is taken once.</summary>
public static class MunicipalCatalogueReader
{
    private const string Mexico = "MX";

    /// <summary>The catalogue, and how many rows were left out because they name no municipality.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isRegion">Whether a country has a first-level division of this code.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="InputException">The file cannot be read, or is no such catalogue.</exception>
    public static async Task<(MunicipalCatalogue Catalogue, int LeftOut)> ReadAsync(string path, Func<string, string, bool> isRegion, CancellationToken cancel)
    {
        var content = await BytesAsync(path, cancel);
        var rows = content.AsSpan().TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, .. " \t\r\n"u8]) is [(byte)'[' or (byte)'{', ..]
            ? JsonMunicipalities.Read(path, content)
            : await CsvMunicipalities.ReadAsync(path, content, cancel);
        var known = rows.Where(row => IsMunicipality(row, isRegion)).ToList();
        if (known.Count == 0)
        {
            throw new InputException(
                path,
                rows.Exists(row => row.Code.Length == 0 && isRegion(Mexico, row.RegionCode))
                    ? "es un catálogo de entidades, no de municipios; las 32 entidades ya vienen con DiCoDe."
                    : "no tiene ningún municipio con su clave.",
                "Use el catálogo de municipios del INEGI (columnas CVE_ENT, NOM_ENT, CVE_MUN, NOM_MUN).");
        }

        Municipality[] each = [.. known
            .DistinctBy(row => (row.RegionCode, row.Code))
            .OrderBy(row => row.RegionCode, StringComparer.Ordinal)
            .ThenBy(row => row.Code, StringComparer.Ordinal)];
        return (new MunicipalCatalogue(Mexico, Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(content)), each), rows.Count - known.Count);
    }

    private static bool IsMunicipality(Municipality row, Func<string, string, bool> isRegion) =>
        isRegion(Mexico, row.RegionCode) && row.Code.Length == 3 && row.Code.All(char.IsAsciiDigit) && row.Code is not ("000" or "999") && row.Name.Any(char.IsLetter);

    private static async Task<byte[]> BytesAsync(string path, CancellationToken cancel)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, cancel);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, "no se puede leer el archivo.", "Revise la ruta y los permisos.", error);
        }
    }
}
