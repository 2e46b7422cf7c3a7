using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Classification.Mapping.Deciding;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Classification.Mapping;

[TestFixture]
public class NamedToolsTests
{
    private static readonly Taxonomy Taxonomy = Some.Taxonomy(
        [
            Tool("sql", "SQL"),
            Tool("sql-server", "SQL Server"),
            Tool("systems", "sistemas de gestión de bases de datos", "SQL"),
            Tool("java", "Java (programación informática)"),
            Tool("framework", "JavaScript Framework"),
            Tool("electronics", "electrónica"),
            Some.Skill("relational", "manejar un gestor relacional"),
            Some.Skill("care", "cuidar a personas mayores"),
        ],
        [Some.Occupation("cashier", "5230", "cajero/cajera")]);

    private static readonly WordingLexicon Lexicon = WordingLexicon.None with
    {
        Skills = [new LexiconEntry("bases de datos SQL", "manejar un gestor relacional", "", ""), new LexiconEntry("React", "JavaScript Framework", "", "")],
        Hash = "a",
    };

    private static readonly SkillModel Model = SkillTraining.Train(new MappingSources { Taxonomy = Taxonomy, Lexicon = Lexicon }, SkillTraining.UsualSeed, report: null, CancellationToken.None);
    private static readonly ISkillMapper Mapper = TrainedClassifier.Build(Taxonomy, Lexicon, Model, NamedTools.Confidence).Classifier.Skills;

    [TestCase("Java, SQL, HTML", "java sql", Description = "though another skill has the name as an alternative label")]
    [TestCase("Experiencia en bases de datos SQL", "sql", Description = "in a longer wording that is no name")]
    [TestCase("Manejo de SQL Server", "sql-server", Description = "but not in a longer name")]
    [TestCase("SQL y SQL Server", "sql sql-server")]
    [TestCase("Experiencia en React y SQL", "framework sql", Description = "a name of the lexicon")]
    public void What_an_ad_calls_by_its_own_name_is_found(string text, string expected) =>
        Assert.That(ToolsIn(Requirements("Auxiliar", text)), Is.EqualTo(expected.Split(' ')));

    [TestCase("Senior Java Developer", "java")]
    [TestCase("senior java developer", "", Description = "written small it is a word")]
    public void A_title_that_names_a_tool_is_read(string title, string expected) =>
        Assert.That(ToolsIn(Requirements(title, "…")), Is.EqualTo(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Test]
    public void What_the_employer_offers_asks_for_no_tool()
    {
        const string Text = "Cursos de Java, SQL y React";
        var ad = Some.Ad(title: "Auxiliar", text: Text) with { Sections = [new AdSection(SectionKind.Offer, 0, Text.Length)] };

        Assert.That(ToolsIn(ad), Is.Empty);
    }

    [Test]
    public void A_subject_of_a_school_is_no_tool() => Assert.That(ToolsIn(Requirements("Auxiliar", "Ingeniero en electrónica")), Is.Empty);

    [TestCase("SQL Server", true)]
    [TestCase("C#", true)]
    [TestCase("bases de datos SQL", false)]
    [TestCase("machine learning", false)]
    public void A_name_has_a_capital_or_a_sign_in_each_of_its_words(string wording, bool isName) => Assert.That(ToolNames.IsName(wording), Is.EqualTo(isName));

    private static Skill Tool(string key, params string[] labels) => Some.Skill(key, labels) with { Type = SkillType.Knowledge, Collections = SkillCollections.Digital };

    private static string[] ToolsIn(JobAd ad) =>
        [.. Mapper.Map(ad).Select(mention => mention.Skill.Value.Split(':')[^1]).Where(key => key is not ("relational" or "care")).Order(StringComparer.Ordinal)];

    private static JobAd Requirements(string title, string text) => Some.Ad(title: title, text: text) with { Sections = [new AdSection(SectionKind.Requirements, 0, text.Length)] };
}
