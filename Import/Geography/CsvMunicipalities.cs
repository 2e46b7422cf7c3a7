using DiCoDe.Domain.Geography;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Geography;

/// <summary>INEGI's catalogue as CSV. The names of its columns have changed over the years; INEGI writes in UTF-8 or in Windows-1252.</summary>
internal static class CsvMunicipalities
{
    private static readonly string[] Entity = ["CVE_ENT", "CVE_ENTIDAD", "CVE_AGEE"];
    private static readonly string[] Code = ["CVE_MUN", "CVE_MUNICIPIO", "CVE_AGEM"];
    private static readonly string[] Name = ["NOM_MUN", "NOM_MUNICIPIO", "NOM_AGEM", "NOMGEO"];
    private static readonly string[] Seat = ["NOM_CAB", "NOM_CABECERA"];

    public static async ValueTask<List<Municipality>> ReadAsync(string path, byte[] content, CancellationToken cancel)
    {
        using var stream = new MemoryStream(content, writable: false);
        var isUtf8 = System.Text.Unicode.Utf8.IsValid(content);
        using var table = await CsvTable.OpenAsync(path, stream, isUtf8, cancel);
        var (entity, code, name) = (Column(table, Entity), Column(table, Code), Column(table, Name));
        var seat = Find(table, Seat);
        List<Municipality> rows = [];
        while (await table.ReadAsync(cancel))
        {
            rows.Add(MunicipalRow.Of(table[entity], table[code], table[name], seat < 0 ? "" : table[seat]));
        }

        return rows;
    }

    private static int Column(CsvTable table, string[] names) => Find(table, names) is >= 0 and var column ? column : throw table.Missing(names[0]);

    private static int Find(CsvTable table, string[] names)
    {
        for (var column = 0; column < table.Columns.Count; column++)
        {
            if (names.Contains(table.Columns[column].Trim(' ', '"', '\uFEFF'), StringComparer.OrdinalIgnoreCase))
            {
                return column;
            }
        }

        return -1;
    }
}
