using DiCoDe.Stages.Intake;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
public class TitleReaderTests
{
    [TestCase("Guardia de seguridad (10 vacantes)", "Guardia de seguridad", 10)]
    [TestCase("Trabajo Operario de bodega (1 vacantes)", "Operario de bodega", 1)]
    [TestCase("Trabajo maestro albañil", "maestro albañil", 0)]
    [TestCase("Trabajo social", "Trabajo social", 0)]
    [TestCase("Trabajo de lunes a viernes", "Trabajo de lunes a viernes", 0)]
    [TestCase("*** Cajera ***", "Cajera", 0)]
    [TestCase("Chofer (a)", "Chofer (a)", 0)]
    [TestCase("(3 vacantes)", "", 3)]
    public void What_portals_add_is_taken_off(string line, string title, int positions)
    {
        var read = TitleReader.Read(line);

        Assert.That((read.Title, read.Positions.Stated), Is.EqualTo((title, positions)));
    }
}
