using DiCoDe.Stages.Intake.Terms.Training;

namespace DiCoDe.UnitTests.Stages.Intake.Terms.Training;

[TestFixture]
public class ExperienceReaderTests
{
    [TestCase("Requisitos: experiencia mínima de un año en ventas", 12, null)]
    [TestCase("Requisitos: al menos dos años de experiencia", 24, null)]
    [TestCase("Experiencia de 1 a 3 años en almacén", 12, 36)]
    [TestCase("Experiencia de 6 meses a 1 año", 6, 12)]
    [TestCase("Uno o dos años de experiencia", 12, 24)]
    [TestCase("Experiencia: mínimo de tres (3) años", 36, null)]
    [TestCase("Requisitos:\nMínimo 6 meses como repartidor", 6, null)]
    [TestCase("Experiencia previa, no menor a 2 años", 24, null)]
    [TestCase("Experiencia de más de 5 años", 60, null)]
    [TestCase("Menos de 1 año de experiencia", 0, 12)]
    [TestCase("Un año y medio de experiencia", 18, null)]
    [TestCase("Sin experiencia, nosotros te capacitamos", 0, null)]
    [TestCase("Con o sin experiencia", 0, null)]
    [TestCase("No se requiere experiencia previa", 0, null)]
    [TestCase("Experiencia no necesaria", 0, null)]
    [TestCase("Educación mínima: Secundaria 2 años de experiencia Edad: entre 20 y 30 años", 24, null)]
    [TestCase("Requisitos: experiencia de 1 año en cocina.\nEducación mínima: Secundaria 3 años de experiencia", 12, null, Description = "the ad's own words beat the form")]
    [TestCase("Edad: 18 a 35 años", null, null)]
    [TestCase("Requisitos: mínimo 25 años de edad", null, null)]
    [TestCase("Somos una empresa con más de 10 años de experiencia en el mercado", null, null)]
    [TestCase("Compañía con más de 100 años de experiencia", null, null)]
    [TestCase("Contrato por 3 meses", null, null)]
    [TestCase("Experiencia deseable de 2 años en el puesto", null, null)]
    [TestCase("Experiencia comprobable en el rubro", null, null)]
    [TestCase("Capacitación pagada de 2 meses", null, null)]
    [TestCase("Requisitos\n- 2 años en bovinos leche o engorda", 24, null)]
    [TestCase("Requisitos\n- 6 meses en hotel de 4 estrellas", 6, null)]
    [TestCase("Requisitos: 5 años en CEDIS", 60, null)]
    [TestCase("Requisitos\n- Licencia federal\n- 2 años comprobables en tractocamión", 24, null)]
    [TestCase("Requisitos\n- 2 A 3 AÑOS COMO SUPERVISOR", 24, 36)]
    [TestCase("Requisitos\n- 3 años manejando personal", 36, null)]
    [TestCase("Requisitos\n- Ingeniería ambiental. Tres años en planta.", 36, null)]
    [TestCase("Requisitos\n- 18 a 35 años", null, null)]
    [TestCase("Requisitos\n- De 18 a 35 años en adelante", null, null)]
    [TestCase("Requisitos\n- 2 años en la ciudad", null, null)]
    [TestCase("Requisitos\n- 6 meses en inyección (deseable)", null, null)]
    [TestCase("Requisitos\n- Curso de 2 años en soldadura", null, null)]
    [TestCase("Requisitos\n- Contrato de 6 meses en planta", null, null)]
    [TestCase("Requisitos\n- Licencia con 2 años de vigencia", null, null)]
    [TestCase("Requisitos\n- 3 meses en capacitación pagada", null, null)]
    [TestCase("Somos una empresa.\n- Más de 20 años en el mercado\n- 10 años de trayectoria", null, null)]
    [TestCase("Ofrecemos\n- 6 meses en planta y después en oficina", null, null)]
    [TestCase("", null, null)]
    public void Experience_is_read_in_months(string text, int? minimum, int? maximum)
    {
        var experience = ExperienceReader.Read(SomeWords.Of(text), "");

        Assert.That((experience.MinimumMonths, experience.MaximumMonths), Is.EqualTo((minimum, maximum)));
    }

    [TestCase("24 meses", 24)]
    [TestCase("2 años", 24)]
    [TestCase("Sin experiencia", 0)]
    [TestCase("La necesaria", null)]
    public void A_field_says_it_where_the_text_does_not(string field, int? minimum) =>
        Assert.That(ExperienceReader.Read(SomeWords.Of("Manejo de caja"), field).MinimumMonths, Is.EqualTo(minimum));

    [Test]
    public void A_title_that_asks_for_none_is_believed() =>
        Assert.That(ExperienceReader.Read(SomeWords.Of("Experiencia de 2 años", "Vendedor sin experiencia"), "").MinimumMonths, Is.Zero);

    [Test]
    public void The_quote_holds_the_words_around_the_number() =>
        Assert.That(ExperienceReader.Read(SomeWords.Of("Requisitos: experiencia mínima de 2 años en obra"), "").Quote.Words, Is.EqualTo("experiencia mínima de 2 años"));
}
