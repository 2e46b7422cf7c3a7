using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Sinco;

/// <summary>Reads INEGI's table from SINCO to ISCO-08 as CSV: a column with the SINCO code ("sinco"), one with its name ("sinco_name_es" or "name_es")
/// and one with the ISCO-08 code ("isco08"). A second file may name the larger groups.</summary>
public static class SincoReader
{
    /// <summary>The table.</summary>
    /// <param name="crosswalk">The file with the pairs.</param>
    /// <param name="structure">The file with the codes and names of all levels, or "".</param>
    /// <exception cref="InputException">A file cannot be read, lacks a column, has a code that is none, or no pair.</exception>
    public static SincoCrosswalk Read(string crosswalk, string structure)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        List<SincoLink> links = [];
        using (var table = Open(crosswalk))
        {
            var (sinco, name, isco) = (table.Column("sinco"), table.Column("sinco_name_es"), table.Column("isco08"));
            while (table.Read())
            {
                var code = Code(crosswalk, table, table[sinco]);
                names.TryAdd(code, table[name]);
                if (table[isco].Length > 0) // "otros" of some groups correspond to nothing
                {
                    links.Add(new SincoLink(Unit(crosswalk, table, code), Unit(crosswalk, table, Code(crosswalk, table, table[isco]))));
                }
            }
        }

        if (links.Count == 0)
        {
            throw new InputException(crosswalk, "no tiene ninguna correspondencia.", "Compruebe que es la tabla SINCO–CIUO-08 de INEGI.");
        }

        if (structure.Length > 0)
        {
            using var table = Open(structure);
            var (sinco, name) = (table.Column("sinco"), table.Column("name_es"));
            while (table.Read())
            {
                names[Code(structure, table, table[sinco])] = table[name];
            }
        }

        return new SincoCrosswalk(names, links);
    }

    private static string Code(string file, CsvTable table, string code) => code.Length is >= 1 and <= SincoCrosswalk.Digits && code.All(char.IsAsciiDigit)
        ? code
        : throw new InputException(file, table.Line, $"«{code}» no es un código de 1 a {SincoCrosswalk.Digits} cifras.", "Corrija esa línea.");

    private static string Unit(string file, CsvTable table, string code) => code.Length == SincoCrosswalk.Digits
        ? code
        : throw new InputException(file, table.Line, $"«{code}» no es un grupo de {SincoCrosswalk.Digits} cifras.", "La tabla empareja grupos unitarios: cuatro cifras en las dos columnas.");

    private static CsvTable Open(string path) => CsvTable.OpenStrict(path, "no se puede leer.");
}
