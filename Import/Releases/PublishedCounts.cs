using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Demand;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Releases;

/// <summary>Reads the counts out of a <c>demand.csv</c> that was published.</summary>
public static class PublishedCounts
{
    private static readonly Dictionary<string, Dimension> Dimensions = Enum.GetValues<Dimension>().ToDictionary(TermCode.Of, StringComparer.Ordinal);

    /// <summary>The counts by dimension and key, of rows of one dimension alone. Rows of a dimension that this version does not know are passed over.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">It cannot be read, lacks a column, or has something else where a count should be.</exception>
    public static IReadOnlyDictionary<(Dimension Dimension, string Key), Count> Read(string path)
    {
        var content = ContentOf(path);
        using var table = CsvTable.OpenStrict(path, content, CsvDialect.Of(content).Separator);
        var (dimension, key, within) = (table.Column("dimension"), table.Column("key"), table.Column("within"));
        var (newAds, positions, repeats, open) = (table.Column("new_ads"), table.Column("new_positions"), table.Column("new_repeats"), table.Column("open_ads"));
        Dictionary<(Dimension, string), Count> counts = [];
        while (table.Read())
        {
            if (table[within].Length == 0 && Dimensions.TryGetValue(table[dimension], out var known))
            {
                counts.TryAdd((known, Unguarded(table[key])), new Count(Number(newAds), Number(positions), Number(open)) { NewRepeats = Number(repeats) });
            }
        }

        return counts;

        int Number(int column) => int.TryParse(table[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InputException(path, table.Line, $"«{table[column]}» no es un recuento.", "El archivo ya no es el que se publicó: recupérelo de un respaldo.");
    }

    private static byte[] ContentOf(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, "No se puede leer el archivo de una publicación.", "Recupérelo de un respaldo.", error);
        }
    }

    /// <summary>A key that a spreadsheet could run stands behind an apostrophe in the file.</summary>
    private static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;
}
