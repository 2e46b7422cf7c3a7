using DiCoDe.Domain.Ads.Terms.Working;
using DiCoDe.Stages.Intake.Terms.Working;

namespace DiCoDe.UnitTests.Stages.Intake.Terms.Working;

[TestFixture]
public class WorkModeReaderTests
{
    [TestCase("Modalidad: presencial", WorkModeKind.Onsite)]
    [TestCase("Modalidad híbrida", WorkModeKind.Hybrid)]
    [TestCase("Trabajo 100% remoto", WorkModeKind.Remote)]
    [TestCase("Ofrecemos: home office", WorkModeKind.Remote)]
    [TestCase("Trabajo desde casa", WorkModeKind.Remote)]
    [TestCase("En modalidad de teletrabajo", WorkModeKind.Remote)]
    [TestCase("Modalidad: presencial y 2 días de home office", WorkModeKind.Hybrid)]
    [TestCase("Esquema de trabajo híbrido", WorkModeKind.Hybrid)]
    [TestCase("La capacitación es de forma presencial; luego se trabaja en teletrabajo", WorkModeKind.Remote)]
    [TestCase("Funciones: brindar soporte remoto a usuarios", WorkModeKind.NotStated)]
    [TestCase("Funciones: atención presencial y telefónica a clientes", WorkModeKind.NotStated)]
    [TestCase("Entrevista presencial el lunes", WorkModeKind.NotStated)]
    [TestCase("Diseño de arquitecturas híbridas", WorkModeKind.NotStated)]
    [TestCase("Manejo de Microsoft Office", WorkModeKind.NotStated)]
    [TestCase("", WorkModeKind.NotStated)]
    public void The_mode_is_read_from_the_text(string text, WorkModeKind kind) =>
        Assert.That(WorkModeReader.Read(SomeWords.Of(text), "", "").Kind, Is.EqualTo(kind));

    [TestCase("TELECOMMUTE", "", WorkModeKind.Remote)]
    [TestCase("Presencial y remoto", "", WorkModeKind.Hybrid)]
    [TestCase("Presencial", "Remoto", WorkModeKind.Onsite)]
    [TestCase("", "Remoto, México", WorkModeKind.Remote)]
    [TestCase("", "Oaxaca", WorkModeKind.NotStated)]
    public void Field_and_place_say_it_too(string field, string place, WorkModeKind kind) =>
        Assert.That(WorkModeReader.Read(SomeWords.Of("Manejo de caja"), field, place).Kind, Is.EqualTo(kind));

    [TestCase("Analista contable - Remoto", WorkModeKind.Remote)]
    [TestCase("Técnico de soporte remoto", WorkModeKind.NotStated)]
    public void The_title_says_it_too(string title, WorkModeKind kind) =>
        Assert.That(WorkModeReader.Read(SomeWords.Of("Manejo de caja", title), "", "").Kind, Is.EqualTo(kind));
}
