using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Classification;

[TestFixture]
public class PhraseSkillMapperTests
{
    private static readonly Skill[] Skills =
    [
        Some.Skill("service", "atención al cliente", "servicio al cliente"),
        Some.Skill("team", "trabajar en equipo", "trabajo en equipo"),
        Some.Skill("budgets", "elaborar presupuestos"),
        Some.Skill("spreadsheets", "utilizar hojas de cálculo", "Excel"),
        Some.Skill("sql", "SQL"),
        Some.Skill("sas", "SAS"),
        Some.Skill("java", "Java (programación informática)"),
        Some.Skill("cplus", "C++"),
        Some.Skill("r", "R"),
        Some.Skill("english", "inglés"),
        Some.Skill("finnish", "finés"),
        Some.Skill("accounting", "contabilidad"),
        Some.Skill("tax", "contabilidad fiscal"),
        Some.Skill("quality", "calidad"),
        Some.Skill("driving", "conducir vehículos", "manejo de vehículos"),
        Some.Skill("only", "en la de"),
    ];

    private static readonly Classifier Classifier = PhraseClassifier.Build(Some.Taxonomy(Skills));

    [TestCase("Atención a clientes en tienda", "service", "Atención a clientes", Description = "inflected, other small words")]
    [TestCase("ATENCION AL CLIENTE", "service", "ATENCION AL CLIENTE", Description = "capitals, accents left out")]
    [TestCase("Saber trabajar en equipos", "team", "trabajar en equipos")]
    [TestCase("Elaboración de presupuestos", "budgets", "Elaboración de presupuestos", Description = "the noun for the verb")]
    [TestCase("Manejo de hojas de cálculo", "spreadsheets", "Manejo de hojas de cálculo")]
    [TestCase("Manejo de Excel", "spreadsheets", "Excel")]
    [TestCase("Consultas en SQL y Java", "sql java", "SQL|Java")]
    [TestCase("Programar en C++.", "cplus", "C++")]
    [TestCase("Ingles intermedio", "english", "Ingles", Description = "an accent left out")]
    [TestCase("Llevar la contabilidad fiscal", "tax", "contabilidad fiscal", Description = "the longest wins")]
    public void Skills_are_found_with_the_words_that_say_so(string text, string skills, string words)
    {
        var mentions = Map(text);

        Assert.That(Keys(mentions), Is.EqualTo(skills));
        Assert.That(string.Join('|', mentions.Select(mention => text.Substring(mention.Start, mention.Length))), Is.EqualTo(words));
    }

    [TestCase("Carrera a fin", Description = "accents part words")]
    [TestCase("Grupo Norte SAS", Description = "an everyday abbreviation")]
    [TestCase("GRUPO R DE MÉXICO", Description = "one letter")]
    [TestCase("excel en todo", Description = "a short name written small")]
    [TestCase("Cuidar la calidad", Description = "a word of every business")]
    [TestCase("Atención. Cliente feliz", Description = "not across sentences")]
    [TestCase("atención,\nal cliente")]
    [TestCase("Licenciatura en Administración o contabilidad", Description = "a degree")]
    [TestCase("Técnico en contabilidad")]
    [TestCase("pro-contabilidad", Description = "part of a compound")]
    [TestCase("en la de")]
    [TestCase("")]
    public void In_doubt_nothing_is_found(string text) => Assert.That(Keys(Map(text)), Is.Empty);

    [TestCase("Licenciatura afín y experiencia en contabilidad", "accounting")]
    public void Practice_named_after_a_degree_counts(string text, string skills) => Assert.That(Keys(Map(text)), Is.EqualTo(skills));

    [TestCase(SectionKind.Unknown, Requirement.Must)]
    [TestCase(SectionKind.Requirements, Requirement.Must)]
    [TestCase(SectionKind.Duties, Requirement.Task)]
    [TestCase(SectionKind.NiceToHave, Requirement.Nice)]
    public void The_section_tells_how_it_is_asked_for(SectionKind kind, Requirement requirement) =>
        Assert.That(Map("Atención al cliente", kind).Single().Requirement, Is.EqualTo(requirement));

    [TestCase(SectionKind.Offer)]
    [TestCase(SectionKind.AboutEmployer)]
    [TestCase(SectionKind.HowToApply)]
    [TestCase(SectionKind.Diversity)]
    [TestCase(SectionKind.PortalText)]
    public void What_is_no_requirement_is_no_mention(SectionKind kind) => Assert.That(Map("Atención al cliente", kind), Is.Empty);

    [TestCase("Inglés (deseable)")]
    [TestCase("- De preferencia inglés")]
    [TestCase("Se valorará inglés. Licencia.")]
    [TestCase("Inglés, no indispensable")]
    public void A_word_in_the_line_makes_it_nice_to_have(string text) =>
        Assert.That(Map(text).Single().Requirement, Is.EqualTo(Requirement.Nice));

    [TestCase("Excel no es necesario.", Description = "what is not needed is no wish either")]
    [TestCase("Sin necesidad de saber inglés")]
    [TestCase("No se requiere experiencia en atención al cliente")]
    public void What_the_ad_says_it_does_not_ask_for_is_no_mention(string text)
    {
        Assert.That(Map(text), Is.Empty);
        Assert.That(Classifier.Skills.Map(Some.Ad(title: text, text: "")), Is.Empty, "nor in the title");
    }

    [Test]
    public void An_aside_that_it_is_not_needed_makes_it_nice_to_have() =>
        Assert.That(Map("Inglés (no necesario)").Single().Requirement, Is.EqualTo(Requirement.Nice));

    [Test]
    public void Such_a_word_in_another_sentence_does_not() =>
        Assert.That(Map("Inglés. Deseable auto propio").Single().Requirement, Is.EqualTo(Requirement.Must));

    [Test]
    public void A_skill_is_told_once_by_its_surest_mention()
    {
        var mentions = Map("Servicio al cliente.\nAtención al cliente.");

        Assert.That(mentions.Single(), Has.Property("Label").EqualTo("atención al cliente").And.Property("How").EqualTo(MatchKind.PreferredLabel));
    }

    [Test]
    public void The_title_is_read_too()
    {
        var mention = Classifier.Skills.Map(Some.Ad(title: "Asesor de servicio al cliente", text: "")).Single();

        Assert.That((mention.Segment, mention.Start, mention.Requirement), Is.EqualTo((Segment.Title, 10, Requirement.Must)));
    }

    [Test]
    public void Confidence_falls_with_what_is_less_sure()
    {
        double[] falling =
        [
            Of("atención al cliente"), // preferred, exact
            Of("atención a clientes"), // inflected
            Of("servicio a clientes"), // alternative
        ];

        Assert.That(falling, Is.Ordered.Descending);
        Assert.That(falling, Is.Unique);

        static double Of(string text) => Map(text).Single().Confidence.Value;
    }

    [Test]
    public void Where_one_phrase_names_two_skills_the_occupation_decides()
    {
        Skill[] skills = [Some.Skill("a", "corte"), Some.Skill("b", "corte")];
        var taxonomy = Some.Taxonomy(skills, [Some.Occupation("tailor", "7531", "sastre/sastra")]) with
        {
            Relations = [new OccupationSkill(new ConceptUri("urn:test:occupation:tailor"), skills[1].Uri, IsEssential: true)],
        };
        var classifier = PhraseClassifier.Build(taxonomy);

        Assert.That(Keys(classifier.Skills.Map(Some.Ad(title: "Sastre", text: "Experiencia en corte"))), Is.EqualTo("b"));
        Assert.That(Keys(classifier.Skills.Map(Some.Ad(title: "Carnicero", text: "Experiencia en corte"))), Is.EqualTo("a"));
    }

    [Test]
    public void English_labels_count_in_their_own_form_only()
    {
        var skill = Some.Skill("revision") with { Labels = [new Label("revision control", "en", LabelKind.Preferred), new Label("customer service", "en", LabelKind.Alternative)] };
        var mapper = PhraseClassifier.Build(Some.Taxonomy([skill])).Skills;

        Assert.That(mapper.Map(Some.Ad(title: "X", text: "Customer services team")), Has.Count.EqualTo(1));
        Assert.That(mapper.Map(Some.Ad(title: "X", text: "Revisión y controles")), Is.Empty);
    }

    [Test]
    public void The_classifier_is_named_after_its_taxonomy() =>
        Assert.That(Classifier.Id.Value, Is.EqualTo("phrase-3 · prueba-1 · 000000000000"));

    private static IReadOnlyList<Mention> Map(string text, SectionKind kind = SectionKind.Unknown) => Classifier.Skills.Map(
        Some.Ad(title: "Puesto", text: text) with { Sections = text.Length == 0 ? [] : [new AdSection(kind, 0, text.Length)] });

    private static string Keys(IEnumerable<Mention> mentions) => string.Join(' ', mentions.Select(mention => mention.Skill.Value.Split(':')[^1]));
}
