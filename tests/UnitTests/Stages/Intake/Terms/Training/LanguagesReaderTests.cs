using DiCoDe.Stages.Intake.Terms.Training;

namespace DiCoDe.UnitTests.Stages.Intake.Terms.Training;

[TestFixture]
public class LanguagesReaderTests
{
    [TestCase("Requisitos: inglés avanzado", "en Advanced Must")]
    [TestCase("Requisitos: nivel intermedio de inglés", "en Intermediate Must")]
    [TestCase("Requisitos: English B2", "en B2 Must")]
    [TestCase("Inglés conversacional (deseable)", "en Intermediate Nice")]
    [TestCase("Deseable: francés básico", "fr Basic Nice")]
    [TestCase("Requisitos: inglés", "en NotStated Must")]
    [TestCase("Requisitos: alemán nivel C1 y portugués básico", "de C1 Must, pt Basic Must")]
    [TestCase("Requisitos: persona bilingüe", " Advanced Must")]
    [TestCase("Requisitos: bilingüe inglés", "en Advanced Must")]
    [TestCase("Requisitos: náhuatl hablado, quechua o guaraní", "nah NotStated Must, qu NotStated Must, gn NotStated Must")]
    [TestCase("Idiomas: Español", "es NotStated Must")]
    [TestCase("Ofrecemos: clases de inglés gratuitas", "")]
    [TestCase("No se requiere inglés", "")]
    [TestCase("Restaurante de comida italiana busca cocinero", "")]
    [TestCase("Manejo de llave inglesa", "")]
    [TestCase("Buen manejo del español en la atención", "")]
    [TestCase("", "")]
    public void Languages_are_read_with_level_and_requirement(string text, string languages)
    {
        var told = LanguagesReader.Read(SomeWords.Of(text), "").Select(language => $"{language.Code} {language.Level} {language.Requirement}");

        Assert.That(string.Join(", ", told), Is.EqualTo(languages));
    }

    [Test]
    public void The_subject_of_a_teacher_is_asked_for() =>
        Assert.That(LanguagesReader.Read(SomeWords.Of("Preparar clases", "Profesor de inglés"), "").Single().Code, Is.EqualTo("en"));

    [Test]
    public void A_language_named_twice_is_one_with_the_level_it_has_anywhere() =>
        Assert.That(LanguagesReader.Read(SomeWords.Of("Requisitos: inglés.\nInglés avanzado", "Recepcionista con inglés"), "Inglés").Single().Level.ToString(), Is.EqualTo("Advanced"));
}
