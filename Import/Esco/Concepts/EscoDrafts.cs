using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Esco.Files;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Esco.Concepts;

/// <summary>Gathers concepts and relations from file after file, in any order, and then makes a taxonomy of them.</summary>
internal sealed class EscoDrafts
{
    /// <summary>In ESCO 1.2.0 in Spanish alone 4 % of the relations name a skill without a label; a file that was cut leaves far more.</summary>
    private const double LargestDangling = 0.2;

    /// <summary>A small taxonomy of one's own may be untidy.</summary>
    private const int FewDangling = 100;

    private readonly Dictionary<string, SkillCollections> _collections = new(StringComparer.Ordinal);
    private readonly EscoRelations _relations = new();
    private readonly List<EscoWarning> _warnings = [];

    public Dictionary<string, ConceptDraft> Skills { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ConceptDraft> Occupations { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ConceptDraft> SkillGroups { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ConceptDraft> IscoGroups { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Languages { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<EscoWarning> Warnings => _warnings;

    public void Read(EscoFile file)
    {
        using var table = CsvTable.OpenStrict(file.Place, file.Content);
        switch (file.Kind)
        {
            case EscoFileKind.Skills:
                ReadSkills(new ConceptTable(table, file), table);
                Languages.Add(file.Language);
                break;
            case EscoFileKind.Occupations:
                ReadOccupations(new ConceptTable(table, file), table);
                Languages.Add(file.Language);
                break;
            case EscoFileKind.SkillGroups:
                ReadGroups(new ConceptTable(table, file), table, SkillGroups);
                break;
            case EscoFileKind.IscoGroups:
                ReadGroups(new ConceptTable(table, file), table, IscoGroups);
                break;
            case EscoFileKind.SkillsHierarchy:
                _relations.ReadHierarchy(table, file, SkillGroups);
                break;
            case EscoFileKind.BroaderSkills or EscoFileKind.BroaderOccupations:
                _relations.ReadBroader(table);
                break;
            case EscoFileKind.OccupationSkills:
                _relations.ReadOccupationSkills(table, file, _warnings.Add);
                break;
            default:
                ReadCollection(table, CollectionOf(file.Kind));
                break;
        }
    }

    /// <summary>Notes that something was left out.</summary>
    public void Warn(EscoWarning warning) => _warnings.Add(warning);

    /// <summary>Notes that a concept stands below another.</summary>
    public void AddBroader(string concept, string above) => _relations.AddBroader(concept, above);

    /// <summary>Notes that an occupation uses a skill.</summary>
    public void AddUse(string occupation, string skill, bool isEssential) => _relations.AddUse(occupation, skill, isEssential);

    /// <summary>When all files are read: joins what they said apart, and leaves out what has no name in any language.</summary>
    public void Finish()
    {
        foreach (var concepts in (Dictionary<string, ConceptDraft>[])[Skills, Occupations, SkillGroups, IscoGroups])
        {
            foreach (var nameless in concepts.Values.Where(concept => !concept.HasName).ToList())
            {
                concepts.Remove(nameless.Uri.Value);
                _warnings.Add(new EscoWarning(nameless.Uri.Value, 0, "no tiene nombre en ninguno de los idiomas leídos y se omite."));
            }
        }

        foreach (var (uri, collections) in _collections)
        {
            if (Skills.TryGetValue(uri, out var skill))
            {
                skill.Collections |= collections;
            }
        }

        IReadOnlyList<Dictionary<string, ConceptDraft>> kinds = [Skills, Occupations, SkillGroups, IscoGroups];
        Relations = _relations.Count(kinds);
        _relations.AddBroaderTo(kinds);
    }

    /// <summary>How many relations were read, and how many of them name a concept that was not; told by <see cref="Finish"/>.</summary>
    public (int All, int Dangling) Relations { get; private set; }

    /// <summary>Refuses a classification of which a part did not arrive.</summary>
    /// <param name="place">Where it came from, for the message.</param>
    /// <exception cref="InputException">Too many relations name what was not read.</exception>
    public void RequireRelations(string place)
    {
        if (Relations is { All: var all, Dangling: var dangling } && dangling > FewDangling && dangling > all * LargestDangling)
        {
            throw new InputException(
                place,
                string.Create(CultureInfo.InvariantCulture, $"{dangling:N0} de {all:N0} relaciones nombran competencias u ocupaciones que no están en los archivos."),
                "Algún archivo está cortado o falta: descargue de nuevo la clasificación completa. La taxonomía en uso se conserva.");
        }
    }

    public Taxonomy ToTaxonomy(TaxonomyIdentity identity) => new()
    {
        Identity = identity,
        Skills = [.. Ordered(Skills).Select(draft => new Skill
        {
            Uri = draft.Uri,
            Labels = draft.Labels,
            Descriptions = draft.Descriptions,
            Broader = draft.Broader,
            Type = draft.Type,
            Reuse = draft.Reuse,
            Collections = draft.Collections,
        })],
        Occupations = [.. Ordered(Occupations).Select(draft => new Occupation
        {
            Uri = draft.Uri,
            Labels = draft.Labels,
            Descriptions = draft.Descriptions,
            Broader = draft.Broader,
            Isco = draft.Isco,
            Code = draft.Code,
        })],
        SkillGroups = [.. Ordered(SkillGroups).Select(draft => new SkillGroup
        {
            Uri = draft.Uri,
            Labels = draft.Labels,
            Descriptions = draft.Descriptions,
            Broader = draft.Broader,
            Code = draft.Code,
        })],
        IscoGroups = [.. Ordered(IscoGroups).OrderBy(draft => draft.Code, StringComparer.Ordinal).Select(draft => new IscoGroup
        {
            Uri = draft.Uri,
            Labels = draft.Labels,
            Descriptions = draft.Descriptions,
            Broader = draft.Broader,
            Code = draft.Code,
        })],
        Relations = _relations.OccupationSkills(Occupations, Skills),
    };

    private static IEnumerable<ConceptDraft> Ordered(Dictionary<string, ConceptDraft> concepts) =>
        concepts.Values.OrderBy(concept => concept.Uri);

    private void ReadSkills(ConceptTable concepts, CsvTable table)
    {
        var type = table.Column("skillType");
        var reuse = concepts.Optional("reuseLevel");
        concepts.Read(
            Skills,
            skill =>
            {
                if (!EscoWords.TryType(table[type], out var read))
                {
                    return $"skillType «{table[type]}» es desconocido.";
                }

                skill.Type = read;
                skill.Reuse = EscoWords.Reuse(concepts.Value(reuse));
                return "";
            },
            _warnings.Add);
    }

    private void ReadOccupations(ConceptTable concepts, CsvTable table)
    {
        var isco = table.Column("iscoGroup");
        var code = concepts.Optional("code");
        concepts.Read(
            Occupations,
            occupation =>
            {
                var group = EscoWords.Isco(table[isco]);
                if (group.Length != 4)
                {
                    return $"iscoGroup «{table[isco]}» no es un grupo CIUO-08 de cuatro cifras.";
                }

                occupation.Isco = group;
                occupation.Code = concepts.Value(code);
                return "";
            },
            _warnings.Add);
    }

    private void ReadGroups(ConceptTable concepts, CsvTable table, Dictionary<string, ConceptDraft> groups)
    {
        var code = table.Column("code");
        var isIsco = ReferenceEquals(groups, IscoGroups);
        concepts.Read(
            groups,
            group =>
            {
                group.Code = isIsco ? EscoWords.Isco(table[code]) : table[code];
                return isIsco && group.Code.Length == 0 ? $"code «{table[code]}» no es un código CIUO-08." : "";
            },
            _warnings.Add);
    }

    private void ReadCollection(CsvTable table, SkillCollections collection)
    {
        var uri = table.Column("conceptUri");
        while (table.Read())
        {
            _collections[table[uri]] = _collections.GetValueOrDefault(table[uri]) | collection;
        }
    }

    private static SkillCollections CollectionOf(EscoFileKind kind) => kind switch
    {
        EscoFileKind.Digital => SkillCollections.Digital,
        EscoFileKind.Green => SkillCollections.Green,
        EscoFileKind.Language => SkillCollections.Language,
        EscoFileKind.Transversal => SkillCollections.Transversal,
        EscoFileKind.Research => SkillCollections.Research,
        EscoFileKind.DigComp => SkillCollections.DigComp,
        _ => SkillCollections.None,
    };
}
