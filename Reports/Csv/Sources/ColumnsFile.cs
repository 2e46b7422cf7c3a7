using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>columns.csv</c>: the dictionary, taken from the very columns that write the files, its own among them.</summary>
internal static class ColumnsFile
{
    public static CsvTable<(ICsvTable Table, int Position, CsvColumnEntry Column)> Table(WeeklyReport report) =>
        new CsvTable<(ICsvTable Table, int Position, CsvColumnEntry Column)>("columns.csv", "Diccionario: qué significa cada columna de cada archivo.")
            .Text("file", "Archivo.", row => row.Table.File)
            .Whole("position", "", "Lugar de la columna en el archivo, desde 1.", row => row.Position)
            .Text("column", "Nombre de la columna.", row => row.Column.Name)
            .Text("type", "Tipo: string (texto), integer (entero), number (número con punto decimal), boolean (true o false), date (día).", row => row.Column.Type)
            .Text("unit", "Unidad; vacío si no tiene.", row => row.Column.Unit)
            .Text("meaning", "Qué significa.", row => row.Column.Meaning)
            .Marks(report);

    public static IEnumerable<(ICsvTable Table, int Position, CsvColumnEntry Column)> Rows(IEnumerable<ICsvTable> tables) =>
        tables.SelectMany(table => table.Entries.Select((column, at) => (table, at + 1, column)));
}
