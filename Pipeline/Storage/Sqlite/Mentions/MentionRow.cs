using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Mentions;

/// <summary>A stored mention as a row.</summary>
internal static class MentionRow
{
    /// <summary>All that makes a <see cref="Mention"/>; a condition on <c>mention</c> may follow.</summary>
    public const string Select = """
        SELECT concept.uri, mention.segment, mention.start, mention.length, mention.confidence, mention.requirement, mention.how, wording.text
        FROM mention
        JOIN concept ON concept.id = mention.skill_id
        JOIN wording ON wording.id = mention.wording_id

        """;

    public static Mention Read(SqliteDataReader row) => new()
    {
        Skill = new ConceptUri(row.GetString(0)),
        Segment = (Segment)row.GetInt32(1),
        Start = row.GetInt32(2),
        Length = row.GetInt32(3),
        Confidence = new Confidence(row.GetDouble(4)),
        Requirement = (Requirement)row.GetInt32(5),
        How = (MatchKind)row.GetInt32(6),
        Label = row.GetString(7),
    };
}
