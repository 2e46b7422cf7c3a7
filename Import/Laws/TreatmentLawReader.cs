using DiCoDe.Domain;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Demand;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Laws;

/// <summary>Reads which rules of law the demands of ads touch: a CSV file for each country, named after it ("mx.csv"), with the columns kind, law,
/// article and says, and law_en when the names of statutes are told in English too.</summary>
public static class TreatmentLawReader
{
    private static readonly Dictionary<string, TreatmentKind> Kinds =
        Enum.GetValues<TreatmentKind>().ToDictionary(TermCode.Of, StringComparer.Ordinal);

    /// <summary>The rules of all countries, in order of country and line; none when the folder is not there.</summary>
    /// <exception cref="InputException">A file cannot be read, lacks a column, or names a kind that is none.</exception>
    public static IReadOnlyList<TreatmentLaw> Read(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(ReadFile)]
        : [];

    private static IEnumerable<TreatmentLaw> ReadFile(string path)
    {
        using var table = CsvTable.OpenStrict(path, "No se puede leer el archivo de normas.");
        var (kind, law, article, says) = (table.Column("kind"), table.Column("law"), table.Column("article"), table.Column("says"));
        var english = table.Has("law_en", out var column) ? column : -1;
        var country = Path.GetFileNameWithoutExtension(path).ToUpperInvariant();
        while (table.Read())
        {
            yield return Kinds.TryGetValue(table[kind], out var known)
                ? new TreatmentLaw(country, known, table[law], table[article], table[says]) { EnglishLaw = english < 0 ? "" : table[english] }
                : throw new InputException(path, table.Line, $"«{table[kind]}» no es una clase de exigencia.", $"Use una de: {string.Join(", ", Kinds.Keys)}.");
        }
    }
}
