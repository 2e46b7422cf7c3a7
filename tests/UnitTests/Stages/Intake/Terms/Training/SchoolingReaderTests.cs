using DiCoDe.Domain.Ads.Terms.Training;
using DiCoDe.Stages.Intake.Terms.Training;

namespace DiCoDe.UnitTests.Stages.Intake.Terms.Training;

[TestFixture]
public class SchoolingReaderTests
{
    [TestCase("Escolaridad: secundaria", "MX", SchoolingLevel.LowerSecondary, SchoolingLevel.LowerSecondary, SchoolingState.NotStated)]
    [TestCase("Requisitos: secundario completo", "AR", SchoolingLevel.UpperSecondary, SchoolingLevel.UpperSecondary, SchoolingState.Finished)]
    [TestCase("Educación mínima: Secundaria", "AR", SchoolingLevel.UpperSecondary, SchoolingLevel.UpperSecondary, SchoolingState.NotStated)]
    [TestCase("Educación mínima: Educación Básica Secundaria", "CO", SchoolingLevel.LowerSecondary, SchoolingLevel.LowerSecondary, SchoolingState.NotStated)]
    [TestCase("Requisitos: enseñanza media completa", "CL", SchoolingLevel.UpperSecondary, SchoolingLevel.UpperSecondary, SchoolingState.Finished)]
    [TestCase("Educación mínima: Educación media superior - Bachillerato", "MX", SchoolingLevel.UpperSecondary, SchoolingLevel.UpperSecondary, SchoolingState.NotStated)]
    [TestCase("Requisitos: secundaria o preparatoria concluida", "MX", SchoolingLevel.LowerSecondary, SchoolingLevel.UpperSecondary, SchoolingState.Finished)]
    [TestCase("Requisitos: preparatoria trunca o terminada", "MX", SchoolingLevel.UpperSecondary, SchoolingLevel.UpperSecondary, SchoolingState.Unfinished)]
    [TestCase("Requisitos: bachillerato concluido / licenciatura en curso", "MX", SchoolingLevel.UpperSecondary, SchoolingLevel.Bachelor, SchoolingState.Finished)]
    [TestCase("Requisitos: carrera técnica en enfermería", "MX", SchoolingLevel.Technical, SchoolingLevel.Technical, SchoolingState.NotStated)]
    [TestCase("Formación: técnico o tecnólogo en logística", "CO", SchoolingLevel.Technical, SchoolingLevel.Technical, SchoolingState.NotStated)]
    [TestCase("Requisitos: TSU o licenciatura en química", "MX", SchoolingLevel.Technical, SchoolingLevel.Bachelor, SchoolingState.NotStated)]
    [TestCase("Requisitos: licenciatura en Derecho (titulado)", "MX", SchoolingLevel.Bachelor, SchoolingLevel.Bachelor, SchoolingState.Titled)]
    [TestCase("Requisitos: estudiante de ingeniería industrial", "AR", SchoolingLevel.Bachelor, SchoolingLevel.Bachelor, SchoolingState.Studying)]
    [TestCase("Requisitos: pasante de la licenciatura en Contaduría", "MX", SchoolingLevel.Bachelor, SchoolingLevel.Bachelor, SchoolingState.Passed)]
    [TestCase("Requisitos: Ing. Industrial o Lic. en Administración", "MX", SchoolingLevel.Bachelor, SchoolingLevel.Bachelor, SchoolingState.NotStated)]
    [TestCase("Requisitos: formación en marketing o carreras afines", "AR", SchoolingLevel.PostSecondary, SchoolingLevel.PostSecondary, SchoolingState.NotStated)]
    [TestCase("Requisitos: maestría en finanzas", "MX", SchoolingLevel.Master, SchoolingLevel.Master, SchoolingState.NotStated)]
    [TestCase("Requisitos: doctorado en biología", "MX", SchoolingLevel.Doctorate, SchoolingLevel.Doctorate, SchoolingState.NotStated)]
    [TestCase("Requisitos: primaria terminada", "MX", SchoolingLevel.Primary, SchoolingLevel.Primary, SchoolingState.Finished)]
    [TestCase("Requisitos: saber leer y escribir", "MX", SchoolingLevel.None, SchoolingLevel.None, SchoolingState.NotStated)]
    [TestCase("Requisitos: bachiller en Administración", "PE", SchoolingLevel.Bachelor, SchoolingLevel.Bachelor, SchoolingState.NotStated)]
    [TestCase("Requisitos\n- Secundaria\n- Puntualidad", "MX", SchoolingLevel.LowerSecondary, SchoolingLevel.LowerSecondary, SchoolingState.NotStated)]
    [TestCase("Requisitos:\n• Preparatoria\n• Manejo de caja", "MX", SchoolingLevel.UpperSecondary, SchoolingLevel.UpperSecondary, SchoolingState.NotStated)]
    [TestCase("Actividades\n- Limpiar freidoras\nSolo pedimos\n- Secundaria\n- Documentos en regla", "MX", SchoolingLevel.LowerSecondary, SchoolingLevel.LowerSecondary, SchoolingState.NotStated, Description = "under any heading")]
    [TestCase("Invitamos a licenciados en educación primaria o pedagogía", "MX", SchoolingLevel.Bachelor, SchoolingLevel.Bachelor, SchoolingState.NotStated)]
    [TestCase("Requisitos: licenciatura en educación preescolar o primaria", "MX", SchoolingLevel.Bachelor, SchoolingLevel.Bachelor, SchoolingState.NotStated)]
    [TestCase("Requisitos: maestría en educación superior", "MX", SchoolingLevel.Master, SchoolingLevel.Master, SchoolingState.NotStated)]
    [TestCase("Requisitos: educación primaria", "MX", SchoolingLevel.Primary, SchoolingLevel.Primary, SchoolingState.NotStated)]
    [TestCase("Requisitos: personas egresadas de reclusión también pueden aplicar", "MX", SchoolingLevel.NotStated, SchoolingLevel.NotStated, SchoolingState.NotStated)]
    [TestCase("Ofrecemos\n- Becas\n- Preparatoria\n- Despensa", "MX", SchoolingLevel.NotStated, SchoolingLevel.NotStated, SchoolingState.NotStated)]
    [TestCase("Ofrecemos: termina tu preparatoria con nosotros", "MX", SchoolingLevel.NotStated, SchoolingLevel.NotStated, SchoolingState.NotStated)]
    [TestCase("Funciones: brindar soporte técnico y atención primaria", "MX", SchoolingLevel.NotStated, SchoolingLevel.NotStated, SchoolingState.NotStated)]
    [TestCase("Ambiente que favorece el crecimiento profesional", "MX", SchoolingLevel.NotStated, SchoolingLevel.NotStated, SchoolingState.NotStated)]
    [TestCase("", "MX", SchoolingLevel.NotStated, SchoolingLevel.NotStated, SchoolingState.NotStated)]
    public void Schooling_is_read_with_its_state(string text, string country, SchoolingLevel level, SchoolingLevel highest, SchoolingState state)
    {
        var schooling = SchoolingReader.Read(SomeWords.Of(text, country: country), "");

        Assert.That((schooling.Level, schooling.Highest, schooling.State), Is.EqualTo((level, highest, state)));
    }

    [Test]
    public void The_quote_holds_the_field_of_study() =>
        Assert.That(
            SchoolingReader.Read(SomeWords.Of("Requisitos: Licenciatura en Contaduría o carrera afín. Manejo de Excel."), "").Quote.Words,
            Is.EqualTo("Licenciatura en Contaduría o carrera afín"));

    [Test]
    public void The_words_of_the_ad_beat_the_form() =>
        Assert.That(
            SchoolingReader.Read(SomeWords.Of("Requisitos: preparatoria terminada.\nEducación mínima: Educación secundaria"), "").Level,
            Is.EqualTo(SchoolingLevel.UpperSecondary));

    [Test]
    public void A_field_says_it_where_the_text_does_not() =>
        Assert.That(SchoolingReader.Read(SomeWords.Of("Manejo de caja"), "Universitario").Level, Is.EqualTo(SchoolingLevel.Bachelor));
}
