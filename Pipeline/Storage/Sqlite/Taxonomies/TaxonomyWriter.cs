using Dapper;

using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Taxonomies;

/// <summary>Puts a taxonomy in the place of the one before, within one transaction.</summary>
internal sealed class TaxonomyWriter(SqliteTransaction transaction) : IDisposable
{
    private const string Clear = """
        DELETE FROM occupation_skill;
        DELETE FROM broader;
        DELETE FROM description;
        DELETE FROM label;
        DELETE FROM taxonomy_concept;
        DELETE FROM taxonomy;
        """;

    private readonly Names _concepts = Names.OfConcepts(transaction);

    private readonly Statement _addConcept = new(
        transaction,
        """
        INSERT INTO taxonomy_concept (concept_id, kind, position, isco, code, skill_type, reuse, collections)
        VALUES (@1, @2, @3, @4, @5, @6, @7, @8)
        """,
        8);

    private readonly Statement _addLabel = new(
        transaction, "INSERT INTO label (concept_id, position, language, kind, text) VALUES (@1, @2, @3, @4, @5)", 5);

    private readonly Statement _addDescription = new(
        transaction, "INSERT INTO description (concept_id, language, text) VALUES (@1, @2, @3)", 3);

    private readonly Statement _addBroader = new(
        transaction, "INSERT INTO broader (concept_id, position, broader_id) VALUES (@1, @2, @3)", 3);

    private readonly Statement _addRelation = new(
        transaction, "INSERT INTO occupation_skill (position, occupation_id, skill_id, is_essential) VALUES (@1, @2, @3, @4)", 4);

    public void Write(Taxonomy taxonomy, CancellationToken cancel)
    {
        transaction.Connection!.Execute(Clear, null, transaction);
        WriteIdentity(taxonomy.Identity);
        WriteConcepts(taxonomy.Skills, (id, at, skill) => _addConcept.Run(
            id, (int)ConceptKind.Skill, at, "", "", (int)skill.Type, (int)skill.Reuse, (int)skill.Collections), cancel);
        WriteConcepts(taxonomy.Occupations, (id, at, occupation) => _addConcept.Run(
            id, (int)ConceptKind.Occupation, at, occupation.Isco, occupation.Code, 0, 0, 0), cancel);
        WriteConcepts(taxonomy.SkillGroups, (id, at, group) => _addConcept.Run(
            id, (int)ConceptKind.SkillGroup, at, "", group.Code, 0, 0, 0), cancel);
        WriteConcepts(taxonomy.IscoGroups, (id, at, group) => _addConcept.Run(
            id, (int)ConceptKind.IscoGroup, at, "", group.Code, 0, 0, 0), cancel);
        for (var at = 0; at < taxonomy.Relations.Count; at++)
        {
            var relation = taxonomy.Relations[at];
            _addRelation.Run(at, _concepts.Number(relation.Occupation.Value), _concepts.Number(relation.Skill.Value), relation.IsEssential);
        }
    }

    public void Dispose()
    {
        _concepts.Dispose();
        _addConcept.Dispose();
        _addLabel.Dispose();
        _addDescription.Dispose();
        _addBroader.Dispose();
        _addRelation.Dispose();
    }

    private void WriteIdentity(TaxonomyIdentity identity) => transaction.Connection!.Execute(
        "INSERT INTO taxonomy (id, name, version, languages, hash, is_starter) VALUES (1, @name, @version, @languages, @hash, @isStarter)",
        new
        {
            name = identity.Name,
            version = identity.Version,
            languages = string.Join(' ', identity.Languages),
            hash = identity.Hash,
            isStarter = identity.IsStarter ? 1 : 0,
        },
        transaction);

    private void WriteConcepts<T>(IReadOnlyList<T> concepts, Action<long, int, T> add, CancellationToken cancel)
        where T : Concept
    {
        for (var at = 0; at < concepts.Count; at++)
        {
            cancel.ThrowIfCancellationRequested();
            var concept = concepts[at];
            var id = _concepts.Number(concept.Uri.Value);
            add(id, at, concept);
            for (var label = 0; label < concept.Labels.Count; label++)
            {
                _addLabel.Run(id, label, concept.Labels[label].Language, (int)concept.Labels[label].Kind, concept.Labels[label].Text);
            }

            foreach (var (language, text) in concept.Descriptions)
            {
                _addDescription.Run(id, language, text);
            }

            for (var above = 0; above < concept.Broader.Count; above++)
            {
                _addBroader.Run(id, above, _concepts.Number(concept.Broader[above].Value));
            }
        }
    }
}
