namespace DiCoDe.Storage.Sqlite.Taxonomies;

/// <summary>What a row of <c>taxonomy_concept</c> is; the numbers are those of the schema.</summary>
internal enum ConceptKind
{
    Skill = 0,
    Occupation = 1,
    SkillGroup = 2,
    IscoGroup = 3,
}
