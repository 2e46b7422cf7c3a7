using System.IO.Compression;

using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Esco;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Import.Esco;

[TestFixture]
public class EscoReaderTests
{
    private const string Skill = "urn:test:skill:";
    private const string Occupation = "urn:test:occupation:";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void WriteFiles()
    {
        _folder = new TemporaryFolder();
        _folder.Write("es/skills_es.csv", $"""
            conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description,extra
            KnowledgeSkillCompetence,{Skill}b,skill/competence,cross-sector,atender la caja,"cobrar
            manejar la caja","cajas | cobros",released,Cobra.,x
            KnowledgeSkillCompetence,{Skill}a,knowledge,sector-specific,,,,released,,

            """);
        _folder.Write("en/skills_en.csv", $"""
            conceptUri,preferredLabel,skillType,altLabels
            {Skill}a,Spreadsheets,knowledge,
            {Skill}b,operate cash register,skill/competence,operate cash register | handle cash
            """);
        _folder.Write("es/occupations_es.csv", $"""
            conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code
            Occupation,{Occupation}c,5230,cajera,,,5230.1
            Occupation,{Occupation}d,C5131,mesero,,,
            """);
        _folder.Write("es/skillGroups_es.csv", "conceptUri,preferredLabel,code\nurn:test:group:1,cobrar,S1\n");
        _folder.Write("es/ISCOGroups_es.csv", "conceptUri,code,preferredLabel\nurn:test:isco:5230,5230,Cajeros\nurn:test:isco:5,5,Servicios\n");
        _folder.Write("es/broaderRelationsSkillPillar_es.csv", $"conceptType,conceptUri,broaderType,broaderUri\nx,{Skill}b,SkillGroup,urn:test:group:1\nx,{Skill}b,SkillGroup,urn:test:none\n");
        _folder.Write("es/broaderRelationsOccPillar_es.csv", $"conceptUri,broaderUri\n{Occupation}c,urn:test:isco:5230\nurn:test:isco:5230,urn:test:isco:5\n");
        _folder.Write("es/occupationSkillRelations_es.csv", $"""
            occupationUri,relationType,skillType,skillUri
            {Occupation}d,optional,,{Skill}b
            {Occupation}c,essential,,{Skill}b
            {Occupation}c,essential,,{Skill}none
            {Occupation}c,optional,,{Skill}b
            {Occupation}c,optional,,{Skill}a
            """);
        _folder.Write("es/digitalSkillsCollection_es.csv", $"conceptUri,preferredLabel\n{Skill}a,Hojas\n");
        _folder.Write("en/transversalSkillsCollection_en.csv", $"conceptUri,preferredLabel\n{Skill}a,Sheets\n");
        _folder.Write("en/skillSkillRelations_en.csv", "not,read");
        _folder.Write("leeme.txt", "no se lee");
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void A_classification_that_was_cut_short_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("skills_es.csv", "conceptType,conceptUri,skillType,preferredLabel,altLabels\nKnowledgeSkillCompetence,urn:s:1,skill/competence,soldar,\n");
        folder.Write("occupations_es.csv", "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\nOccupation,urn:o:1,7212,soldador,\n");
        folder.Write("occupationSkillRelations_es.csv", "occupationUri,relationType,skillType,skillUri\n" + string.Concat(Enumerable.Range(1, 150).Select(number => $"urn:o:1,essential,knowledge,urn:s:{number}\n")));

        Assert.That(
            () => EscoReader.Read(folder.Path, "", "", CancellationToken.None),
            Throws.InstanceOf<InputException>().With.Message.Contains("149 de 150 relaciones"));
    }

    [Test]
    public void Labels_of_all_languages_are_joined_and_none_is_blank_or_double()
    {
        var skills = Read().Skills;

        Assert.That(skills.Select(skill => skill.Uri.Value), Is.EqualTo(new[] { Skill + "a", Skill + "b" }));
        Assert.That(skills[0].Labels, Is.EqualTo(new[] { new Label("Spreadsheets", "en", LabelKind.Preferred) }));
        Assert.That(skills[0].LabelIn("es"), Is.EqualTo("Spreadsheets"));
        Assert.That(skills[1].Labels, Is.EqualTo(new[]
        {
            new Label("operate cash register", "en", LabelKind.Preferred),
            new Label("handle cash", "en", LabelKind.Alternative),
            new Label("atender la caja", "es", LabelKind.Preferred),
            new Label("cobrar", "es", LabelKind.Alternative),
            new Label("manejar la caja", "es", LabelKind.Alternative),
            new Label("cajas", "es", LabelKind.Hidden),
            new Label("cobros", "es", LabelKind.Hidden),
        }));
    }

    [Test]
    public void A_skill_has_its_type_reuse_collections_groups_and_descriptions()
    {
        var skills = Read().Skills;

        Assert.That((skills[0].Type, skills[0].Reuse, skills[0].Collections), Is.EqualTo((SkillType.Knowledge, ReuseLevel.SectorSpecific, SkillCollections.Digital | SkillCollections.Transversal)));
        Assert.That((skills[1].Type, skills[1].Reuse, skills[1].Collections), Is.EqualTo((SkillType.Skill, ReuseLevel.CrossSector, SkillCollections.None)));
        Assert.That(skills[1].Broader, Is.EqualTo(new[] { new ConceptUri("urn:test:group:1") }));
        Assert.That(skills[1].Descriptions, Is.EqualTo(new Dictionary<string, string> { ["es"] = "Cobra." }));
    }

    [Test]
    public void Occupations_have_their_codes_groups_and_skills()
    {
        var taxonomy = Read();

        Assert.That(taxonomy.Occupations.Select(occupation => $"{occupation.Isco} {occupation.Code}"), Is.EqualTo(new[] { "5230 5230.1", "5131 " }));
        Assert.That(taxonomy.IscoGroups.Select(group => $"{group.Code} {group.LabelIn("es")} {group.Broader.Count}"), Is.EqualTo(new[] { "5 Servicios 0", "5230 Cajeros 1" }));
        Assert.That(taxonomy.Relations.Select(use => $"{use.Occupation.Value[^1]}{use.Skill.Value[^1]} {use.IsEssential}"), Is.EqualTo(new[] { "ca False", "cb True", "db False" }));
    }

    [Test]
    public void The_hierarchy_gives_groups_that_no_other_file_gives()
    {
        _folder.Write("es/skillsHierarchy_es.csv", """
            Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code
            urn:test:group:0,competencias,,,,,,,,,S
            urn:test:group:0,competencias,urn:test:group:1,cobrar,,,,,,,S,S1
            """);

        var groups = Read().SkillGroups;

        Assert.That(groups.Select(group => $"{group.Code} {group.LabelIn("es")} {string.Join(' ', group.Broader)}"), Is.EqualTo(new[] { "S competencias ", "S1 cobrar urn:test:group:0" }));
    }

    [Test]
    public void A_zip_gives_the_same_taxonomy_as_the_folder_and_tells_the_version()
    {
        var folder = Read();
        using var other = new TemporaryFolder();
        var zip = other.File("ESCO dataset - v1.2.0 - classification - es - csv.zip");
        ZipFile.CreateFromDirectory(_folder.Path, zip, CompressionLevel.Fastest, includeBaseDirectory: true);

        var taxonomy = EscoReader.Read(zip, "", "", CancellationToken.None).Taxonomy;

        Assert.That(taxonomy.Identity.Hash, Is.EqualTo(folder.Identity.Hash));
        Assert.That(taxonomy.Identity.Title, Is.EqualTo("ESCO 1.2.0 (en, es)"));
        Assert.That(taxonomy.Skills.Select(skill => string.Join('|', skill.Labels)), Is.EqualTo(folder.Skills.Select(skill => string.Join('|', skill.Labels))));
        Assert.That(EscoReader.Read(other.Path, "", "", CancellationToken.None).Taxonomy.Identity, Is.Not.Null.And.Property("Hash").EqualTo(folder.Identity.Hash));
    }

    [Test]
    public void Another_content_has_another_hash()
    {
        var before = Read().Identity.Hash;
        File.AppendAllText(_folder.File("es", "occupations_es.csv"), $"\nOccupation,{Occupation}e,5131,barista,,,");

        Assert.That(Read().Identity.Hash, Is.Not.EqualTo(before).And.Length.EqualTo(12));
    }

    [TestCase(Skill, "", "", "ESCO", "sin versión", false)]
    [TestCase(Skill, "Otra", "9", "Otra", "9", false)]
    [TestCase(EscoReader.StarterPrefix, "", "", "DiCoDe starter", "sin versión", true)]
    public void The_identity_is_as_given_or_told(string prefix, string name, string version, string expectedName, string expectedVersion, bool isStarter)
    {
        File.WriteAllText(_folder.File("en", "skills_en.csv"), File.ReadAllText(_folder.File("en", "skills_en.csv")).Replace(Skill, prefix, StringComparison.Ordinal));

        var identity = EscoReader.Read(_folder.Path, name, version, CancellationToken.None).Taxonomy.Identity;

        Assert.That((identity.Name, identity.Version, identity.IsStarter), Is.EqualTo((expectedName, expectedVersion, isStarter)));
    }

    [Test]
    public void A_bad_row_is_left_out_and_named_with_file_and_line()
    {
        var file = _folder.Write("es/occupations_es.csv", $"""
            conceptUri,iscoGroup,preferredLabel,altLabels
            {Occupation}c,5230,cajera,"una
            dos"
            {Occupation}d,52,mesero,
            ,5230,sin uri,
            """);

        var reading = EscoReader.Read(_folder.Path, "", "", CancellationToken.None);

        Assert.That(reading.Taxonomy.Occupations.Select(occupation => occupation.LabelIn("es")), Is.EqualTo(new[] { "cajera" }));
        Assert.That(reading.Warnings.Select(warning => warning.ToString()), Is.EqualTo(new[]
        {
            $"{file}:4: iscoGroup «52» no es un grupo CIUO-08 de cuatro cifras. La fila se omite.",
            $"{file}:5: la fila no tiene conceptUri y se omite.",
        }));
    }

    [Test]
    public void A_concept_without_a_name_in_any_language_is_left_out_and_named()
    {
        File.Delete(_folder.File("en", "skills_en.csv"));

        var reading = EscoReader.Read(_folder.Path, "", "", CancellationToken.None);

        Assert.That(reading.Taxonomy.Skills.Select(skill => skill.Uri.Value), Is.EqualTo(new[] { Skill + "b" }));
        Assert.That(reading.Warnings.Single().ToString(), Does.StartWith(Skill + "a: "));
    }

    [TestCase("es/skills_es.csv", "skillType", "skills_es.csv:1: falta la columna «skillType»")]
    [TestCase("es/occupations_es.csv", "iscoGroup", "occupations_es.csv:1: falta la columna «iscoGroup»")]
    [TestCase("es/occupationSkillRelations_es.csv", "skillUri", "occupationSkillRelations_es.csv:1: falta la columna «skillUri»")]
    [TestCase("es/digitalSkillsCollection_es.csv", "conceptUri", "digitalSkillsCollection_es.csv:1: falta la columna «conceptUri»")]
    public void A_missing_column_is_refused_with_its_file(string name, string column, string problem)
    {
        _folder.Write(name, File.ReadAllText(_folder.File(name)).Replace(column, "otra", StringComparison.Ordinal));

        Assert.That(() => Read(), Throws.TypeOf<InputException>().With.Message.Contains(problem).And.Message.Contains("otra"));
    }

    [Test]
    public void Quotes_that_are_never_closed_are_refused_with_their_line()
    {
        _folder.Write("es/skills_es.csv", $"conceptUri,skillType,preferredLabel\n{Skill}a,knowledge,\"hojas\n{Skill}b,knowledge,caja\n");

        Assert.That(() => Read(), Throws.TypeOf<InputException>().With.Message.Contains("skills_es.csv:2: "));
    }

    [TestCase("skills", "no hay competencias")]
    [TestCase("occupations", "no hay ocupaciones")]
    public void A_set_without_skills_or_occupations_is_refused(string missing, string problem)
    {
        foreach (var file in Directory.EnumerateFiles(_folder.Path, $"{missing}_*.csv", SearchOption.AllDirectories).ToList())
        {
            File.Delete(file);
        }

        Assert.That(() => Read(), Throws.TypeOf<InputException>().With.Message.Contains(problem));
    }

    [Test]
    public void A_damaged_zip_is_refused_with_its_name()
    {
        var zip = _folder.File("esco.zip");
        ZipFile.CreateFromDirectory(_folder.File("es"), zip);
        File.WriteAllBytes(zip, File.ReadAllBytes(zip)[..^40]);

        Assert.That(() => EscoReader.Read(zip, "", "", CancellationToken.None), Throws.TypeOf<InputException>().With.Message.Contains("esco.zip: el zip está dañado"));
    }

    [TestCase("none", "no existe")]
    [TestCase("leeme.txt", "no es una carpeta ni un zip")]
    public void What_is_no_folder_and_no_zip_is_refused(string name, string problem) => Assert.That(
        () => EscoReader.Read(_folder.File(name), "", "", CancellationToken.None), Throws.TypeOf<InputException>().With.Message.Contains(problem));

    private Taxonomy Read()
    {
        var reading = EscoReader.Read(_folder.Path, "", "", CancellationToken.None);
        Assert.That(reading.Warnings, Is.Empty);
        return reading.Taxonomy;
    }
}
