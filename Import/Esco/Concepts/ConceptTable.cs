using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Esco.Files;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Esco.Concepts;

/// <summary>Reads the files whose rows are concepts: skills, occupations and groups.</summary>
internal sealed class ConceptTable
{
    private static readonly string[] LabelBreaks = ["\r\n", "\n", " | "];

    private readonly CsvTable _table;
    private readonly EscoFile _file;
    private readonly int _uri;
    private readonly int _preferred;
    private readonly int? _alternative;
    private readonly int? _hidden;
    private readonly int? _description;

    public ConceptTable(CsvTable table, EscoFile file)
    {
        _table = table;
        _file = file;
        _uri = table.Column("conceptUri");
        _preferred = table.Column("preferredLabel");
        _alternative = Optional("altLabels");
        _hidden = Optional("hiddenLabels");
        _description = Optional("description");
    }

    /// <summary>Reads every row into its concept; <paramref name="more"/> reads what only this kind of concept has and says what is wrong, or "".</summary>
    public void Read(Dictionary<string, ConceptDraft> concepts, Func<ConceptDraft, string> more, Action<EscoWarning> warn)
    {
        while (_table.Read())
        {
            var uri = _table[_uri];
            if (uri.Length == 0)
            {
                warn(new EscoWarning(_file.Place, _table.Line, "la fila no tiene conceptUri y se omite."));
                continue;
            }

            var concept = concepts.TryGetValue(uri, out var known) ? known : new ConceptDraft(uri);
            if (more(concept) is { Length: > 0 } problem)
            {
                warn(new EscoWarning(_file.Place, _table.Line, $"{problem} La fila se omite."));
                continue;
            }

            concepts.TryAdd(uri, concept);
            AddTexts(concept);
        }
    }

    public int? Optional(string column) => _table.Has(column, out var at) ? at : null;

    public string Value(int? column) => column is { } at ? _table[at] : "";

    private void AddTexts(ConceptDraft concept)
    {
        concept.AddLabel(_table[_preferred], _file.Language, LabelKind.Preferred);
        AddLabels(concept, _alternative, LabelKind.Alternative);
        AddLabels(concept, _hidden, LabelKind.Hidden);
        concept.AddDescription(Value(_description), _file.Language);
    }

    private void AddLabels(ConceptDraft concept, int? column, LabelKind kind)
    {
        foreach (var text in Value(column).Split(LabelBreaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            concept.AddLabel(text, _file.Language, kind);
        }
    }
}
