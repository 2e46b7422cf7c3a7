using System.Runtime.CompilerServices;

using DiCoDe.Domain.Importing;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Ads;

/// <summary>The records of a CSV file.</summary>
internal static class CsvRecords
{
    /// <summary>The rows. A column that the map names must be there; of several names for one field, one of them.</summary>
    public static async IAsyncEnumerable<RawRecord> ReadAsync(
        string file, Stream content, bool isUtf8, AdMap map, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var table = await CsvTable.OpenAsync(file, content, isUtf8, cancel);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var names in Needed(map))
        {
            var found = names.Where(name => table.Has(name, out _)).ToList();
            if (found.Count == 0)
            {
                throw table.Missing(string.Join("» o «", names));
            }

            found.ForEach(name => columns[name] = table.Column(name));
        }

        while (await table.ReadAsync(cancel))
        {
            yield return new RawRecord(table.Line, name => columns.TryGetValue(name, out var at) ? table[at] : "");
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Needed(AdMap map) => map.Fields.Values
        .Concat(map.Append.Select(section => (IReadOnlyList<string>)[section.Field]))
        .Concat(map.KeyFields.Select(field => (IReadOnlyList<string>)[field]))
        .Concat(((IEnumerable<string>)[map.PortalField, map.Observed.Field]).Where(field => field.Length > 0).Select(field => (IReadOnlyList<string>)[field]))
        .Where(names => names.Count > 0);
}
