using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Taxonomies;

/// <summary>Loads the taxonomy: each table once, in order, joined in memory.</summary>
internal sealed class TaxonomyReader(SqliteTransaction transaction)
{
    private readonly Dictionary<long, ConceptUri> _uris = [];
    private readonly Dictionary<long, List<Label>> _labels = [];
    private readonly Dictionary<long, Dictionary<string, string>> _descriptions = [];
    private readonly Dictionary<long, List<ConceptUri>> _broader = [];

    public Taxonomy Read(TaxonomyIdentity identity, CancellationToken cancel)
    {
        ReadUris();
        ReadLabels();
        cancel.ThrowIfCancellationRequested();
        ReadDescriptions();
        ReadBroader();
        cancel.ThrowIfCancellationRequested();
        return new Taxonomy
        {
            Identity = identity,
            Skills = Concepts(ConceptKind.Skill, (id, row) => new Skill
            {
                Uri = _uris[id],
                Labels = LabelsOf(id),
                Descriptions = DescriptionsOf(id),
                Broader = BroaderOf(id),
                Type = (SkillType)row.GetInt32(3),
                Reuse = (ReuseLevel)row.GetInt32(4),
                Collections = (SkillCollections)row.GetInt32(5),
            }),
            Occupations = Concepts(ConceptKind.Occupation, (id, row) => new Occupation
            {
                Uri = _uris[id],
                Labels = LabelsOf(id),
                Descriptions = DescriptionsOf(id),
                Broader = BroaderOf(id),
                Isco = row.GetString(1),
                Code = row.GetString(2),
            }),
            SkillGroups = Concepts(ConceptKind.SkillGroup, (id, row) => new SkillGroup
            {
                Uri = _uris[id],
                Labels = LabelsOf(id),
                Descriptions = DescriptionsOf(id),
                Broader = BroaderOf(id),
                Code = row.GetString(2),
            }),
            IscoGroups = Concepts(ConceptKind.IscoGroup, (id, row) => new IscoGroup
            {
                Uri = _uris[id],
                Labels = LabelsOf(id),
                Descriptions = DescriptionsOf(id),
                Broader = BroaderOf(id),
                Code = row.GetString(2),
            }),
            Relations = Relations(),
        };
    }

    private List<Label> LabelsOf(long id) => _labels.TryGetValue(id, out var labels) ? labels : [];

    private Dictionary<string, string> DescriptionsOf(long id) =>
        _descriptions.TryGetValue(id, out var descriptions) ? descriptions : new(StringComparer.Ordinal);

    private List<ConceptUri> BroaderOf(long id) => _broader.TryGetValue(id, out var broader) ? broader : [];

    private List<T> Concepts<T>(ConceptKind kind, Func<long, SqliteDataReader, T> make)
    {
        List<T> concepts = [];
        using var all = new Statement(
            transaction,
            "SELECT concept_id, isco, code, skill_type, reuse, collections FROM taxonomy_concept WHERE kind = @1 ORDER BY position",
            1);
        using var row = all.Read((int)kind);
        while (row.Read())
        {
            concepts.Add(make(row.GetInt64(0), row));
        }

        return concepts;
    }

    private List<OccupationSkill> Relations()
    {
        List<OccupationSkill> relations = [];
        ForEach(
            "SELECT occupation_id, skill_id, is_essential FROM occupation_skill ORDER BY position",
            row => relations.Add(new OccupationSkill(_uris[row.GetInt64(0)], _uris[row.GetInt64(1)], row.GetBoolean(2))));
        return relations;
    }

    private void ReadUris() => ForEach(
        "SELECT id, uri FROM concept", row => _uris.Add(row.GetInt64(0), new ConceptUri(row.GetString(1))));

    private void ReadLabels() => ForEach(
        "SELECT concept_id, language, kind, text FROM label ORDER BY concept_id, position",
        row => ListOf(_labels, row.GetInt64(0)).Add(new Label(row.GetString(3), string.Intern(row.GetString(1)), (LabelKind)row.GetInt32(2))));

    private void ReadBroader() => ForEach(
        "SELECT concept_id, broader_id FROM broader ORDER BY concept_id, position",
        row => ListOf(_broader, row.GetInt64(0)).Add(_uris[row.GetInt64(1)]));

    private void ReadDescriptions() => ForEach(
        "SELECT concept_id, language, text FROM description ORDER BY concept_id, language",
        row =>
        {
            var id = row.GetInt64(0);
            if (!_descriptions.TryGetValue(id, out var texts))
            {
                _descriptions.Add(id, texts = new(StringComparer.Ordinal));
            }

            texts.Add(row.GetString(1), row.GetString(2));
        });

    private void ForEach(string query, Action<SqliteDataReader> take)
    {
        using var all = new Statement(transaction, query, 0);
        using var row = all.Read();
        while (row.Read())
        {
            take(row);
        }
    }

    private static List<T> ListOf<T>(Dictionary<long, List<T>> lists, long id)
    {
        if (!lists.TryGetValue(id, out var list))
        {
            lists.Add(id, list = []);
        }

        return list;
    }
}
