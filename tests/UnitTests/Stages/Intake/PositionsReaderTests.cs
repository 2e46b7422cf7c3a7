using DiCoDe.Stages.Intake;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
public class PositionsReaderTests
{
    [TestCase("10 vacantes", 10)]
    [TestCase("Más de 100 vacantes disponibles", 100)]
    [TestCase("Contamos con dos vacantes", 2)]
    [TestCase("Número de vacantes: 4", 4)]
    [TestCase("Vacantes (6)", 6)]
    [TestCase("Solicitamos 3 ayudantes de cocina", 3)]
    [TestCase("Se requieren 12 operarios", 12)]
    [TestCase("Se solicita 3 años de experiencia", 0)]
    [TestCase("Buscamos 2 turnos", 0)]
    [TestCase("Número de vacante: 20.956", 0)]
    [TestCase("Sueldo 10,000 vacante urgente", 0)]
    [TestCase("99999 vacantes", 0)]
    [TestCase("", 0)]
    public void Positions_are_read_from_words(string text, int positions) =>
        Assert.That(PositionsReader.Told(text).Stated, Is.EqualTo(positions));

    [TestCase("10", 10)]
    [TestCase("5 vacantes", 5)]
    [TestCase("varias", 0)]
    [TestCase("1.5", 0)]
    public void Positions_are_read_from_a_field(string field, int positions) =>
        Assert.That(PositionsReader.Field(field).Stated, Is.EqualTo(positions));
}
