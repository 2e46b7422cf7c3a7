using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Import.Gold;

/// <summary>Reads a folder in the form of MELO: queries.tsv (id, title), corpus_elements.tsv (id, label), concept_mapping.tsv (label id, concept) and
/// annotations.tsv (query id, 0, label id, 1). Columns are parted by tabs and have no names.</summary>
public static class TitleSetReader
{
    /// <summary>The titles that have an answer, and the labels to choose from.</summary>
    /// <exception cref="InputException">A file is not there, or a line is wrong; it names the line.</exception>
    public static TitleSet Read(string folder)
    {
        var concepts = Rows(folder, "concept_mapping.tsv", 2).DistinctBy(row => row.Fields[0], StringComparer.Ordinal).ToDictionary(row => row.Fields[0], row => new ConceptUri(row.Fields[1]), StringComparer.Ordinal);
        var labels = Rows(folder, "corpus_elements.tsv", 2).Select(row => (row.Fields[1], ConceptOf(row, row.Fields[0], concepts))).ToList();
        var right = Rows(folder, "annotations.tsv", 4)
            .Where(row => row.Fields[3] is not "0")
            .GroupBy(row => row.Fields[0], row => ConceptOf(row, row.Fields[2], concepts), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<ConceptUri> (group) => [.. group.Distinct()], StringComparer.Ordinal);
        return new TitleSet(
            [.. Rows(folder, "queries.tsv", 2).Where(row => right.ContainsKey(row.Fields[0])).Select(row => new LabelledTitle(row.Fields[1], right[row.Fields[0]]))],
            labels);
    }

    private static ConceptUri ConceptOf((string Path, int Line, string[] Fields) row, string label, Dictionary<string, ConceptUri> concepts) =>
        concepts.TryGetValue(label, out var concept)
            ? concept
            : throw new InputException(row.Path, row.Line, $"La etiqueta {label} no está en concept_mapping.tsv.", "Vuelva a descargar la carpeta completa.");

    private static List<(string Path, int Line, string[] Fields)> Rows(string folder, string file, int columns)
    {
        var path = Path.Combine(folder, file);
        try
        {
            var rows = File.ReadLines(path).Select((text, at) => (Path: path, Line: at + 1, Fields: text.Split('\t'))).Where(row => row.Fields is not [""]).ToList();
            return rows.Find(row => row.Fields.Length < columns) is { Fields: not null } wrong
                ? throw new InputException(path, wrong.Line, $"La línea tiene {wrong.Fields.Length} columnas en lugar de {columns}.", "Las columnas se separan con tabuladores.")
                : rows;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw LabelledLines.Unreadable(path, error);
        }
    }
}
