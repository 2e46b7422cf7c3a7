using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Esco.Files;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Esco.Concepts;

/// <summary>What stands above what, and which occupation uses which skill. The files of each language say the same; each fact is kept once.</summary>
internal sealed class EscoRelations
{
    private const int HierarchyLevels = 4;

    private readonly HashSet<(string Concept, string Above)> _broader = [];
    private readonly Dictionary<(string Occupation, string Skill), bool> _uses = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public void AddBroader(string concept, string above) => _broader.Add((One(concept), One(above)));

    /// <summary>ESCO itself says of a few uses that they are both essential and optional; then the skill is essential.</summary>
    public void AddUse(string occupation, string skill, bool isEssential)
    {
        var use = (One(occupation), One(skill));
        _uses[use] = isEssential || _uses.GetValueOrDefault(use);
    }

    public void ReadBroader(CsvTable table)
    {
        var concept = table.Column("conceptUri");
        var above = table.Column("broaderUri");
        while (table.Read())
        {
            AddBroader(table[concept], table[above]);
        }
    }

    public void ReadOccupationSkills(CsvTable table, EscoFile file, Action<EscoWarning> warn)
    {
        var occupation = table.Column("occupationUri");
        var relation = table.Column("relationType");
        var skill = table.Column("skillUri");
        while (table.Read())
        {
            var isEssential = string.Equals(table[relation], "essential", StringComparison.OrdinalIgnoreCase);
            if (!isEssential && !string.Equals(table[relation], "optional", StringComparison.OrdinalIgnoreCase))
            {
                warn(new EscoWarning(file.Place, table.Line, $"relationType «{table[relation]}» es desconocido. La fila se omite."));
                continue;
            }

            AddUse(table[occupation], table[skill], isEssential);
        }
    }

    /// <summary>A row is a path from the top: each group stands below the one before it. Names and code serve where skillGroups does not give them.</summary>
    public void ReadHierarchy(CsvTable table, EscoFile file, Dictionary<string, ConceptDraft> groups)
    {
        var uris = Columns(table, "URI");
        var names = Columns(table, "preferred term");
        var codes = Columns(table, "code");
        while (table.Read())
        {
            var above = "";
            for (var level = 0; level < HierarchyLevels && table[uris[level]] is { Length: > 0 } uri; level++)
            {
                uri = One(uri);
                if (!groups.TryGetValue(uri, out var group))
                {
                    groups.Add(uri, group = new ConceptDraft(uri));
                }

                group.AddLabel(table[names[level]], file.Language, LabelKind.Preferred);
                group.Code = group.Code.Length > 0 ? group.Code : table[codes[level]];
                if (above.Length > 0)
                {
                    _broader.Add((uri, above));
                }

                above = uri;
            }
        }
    }

    /// <summary>How many relations there are, and how many of them name a concept that was not read.</summary>
    public (int All, int Dangling) Count(IReadOnlyList<Dictionary<string, ConceptDraft>> kinds)
    {
        bool IsRead(string uri) => kinds.Any(concepts => concepts.ContainsKey(uri));
        var dangling = _broader.Count(pair => !IsRead(pair.Concept)) + _uses.Keys.Count(use => !IsRead(use.Occupation) || !IsRead(use.Skill));
        return (_broader.Count + _uses.Count, dangling);
    }

    public void AddBroaderTo(IReadOnlyList<Dictionary<string, ConceptDraft>> kinds)
    {
        foreach (var (uri, above) in _broader)
        {
            var isKnown = kinds.Any(concepts => concepts.ContainsKey(above));
            if (isKnown && kinds.Select(concepts => concepts.GetValueOrDefault(uri)).FirstOrDefault(found => found is not null) is { } concept)
            {
                concept.AddBroader(new ConceptUri(above));
            }
        }
    }

    /// <summary>The relations between concepts that were read, in ordinal order.</summary>
    public IReadOnlyList<OccupationSkill> OccupationSkills(
        Dictionary<string, ConceptDraft> occupations, Dictionary<string, ConceptDraft> skills) =>
    [
        .. _uses
            .Where(use => occupations.ContainsKey(use.Key.Occupation) && skills.ContainsKey(use.Key.Skill))
            .Select(use => new OccupationSkill(new ConceptUri(use.Key.Occupation), new ConceptUri(use.Key.Skill), use.Value))
            .OrderBy(use => use.Occupation)
            .ThenBy(use => use.Skill),
    ];

    private static int[] Columns(CsvTable table, string what) =>
        [.. Enumerable.Range(0, HierarchyLevels).Select(level => table.Column($"Level {level} {what}"))];

    /// <summary>One string per URI, however often it is read.</summary>
    private string One(string uri)
    {
        if (!_names.TryGetValue(uri, out var one))
        {
            _names.Add(uri, one = uri);
        }

        return one;
    }
}
