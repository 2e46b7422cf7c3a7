using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Clues;

namespace DiCoDe.UnitTests.Stages.Classification.Mapping;

[TestFixture]
public class SurroundingsTests
{
    [TestCase("Licenciatura en Administración, contabilidad o afín", "contabilidad", true)]
    [TestCase("Técnico en logística", "logística", true)]
    [TestCase("Comercio internacional o carrera afín", "Comercio internacional", true, Description = "what stands behind says so")]
    [TestCase("Conocimientos de contabilidad", "contabilidad", false)]
    [TestCase("Licenciatura con experiencia en contabilidad", "contabilidad", false, Description = "practice is asked for")]
    public void A_school_subject_is_told_from_what_one_can_do(string text, string words, bool expected) =>
        Assert.That(Of(text, words)[(int)Clue.IsSubject], Is.EqualTo(expected ? 1 : 0));

    [TestCase("Según lo que pida el área de mantenimiento", "mantenimiento", true)]
    [TestCase("Coordinación con el departamento de compras", "compras", true)]
    [TestCase("Mantenimiento del área", "Mantenimiento", false)]
    [TestCase("Mantenimiento de equipos", "Mantenimiento", false)]
    public void A_department_is_told_from_its_work(string text, string words, bool expected) =>
        Assert.That(Of(text, words)[(int)Clue.IsDepartment], Is.EqualTo(expected ? 1 : 0));

    [TestCase("Revisar los tableros garantizando la continuidad operativa", "continuidad operativa", true)]
    [TestCase("Revisar los tableros", "tableros", false)]
    public void An_aim_is_told_from_what_is_done_for_it(string text, string words, bool expected) =>
        Assert.That(Of(text, words)[(int)Clue.IsAim], Is.EqualTo(expected ? 1 : 0));

    [TestCase("ventas y servicio", 0)]
    [TestCase("ventas, servicio", 1)]
    [TestCase("ventas (piso), servicio", 3)]
    public void Words_of_several_items_are_told_from_a_phrase(string text, int signs) => Assert.That(Of(text, text)[(int)Clue.Crossings], Is.EqualTo(signs));

    [TestCase("")]
    [TestCase("…")]
    public void Of_no_words_nothing_is_told(string text)
    {
        var row = new float[ClueTable.Columns];

        Surroundings.Fill(row, new WordStems(new Dictionary<string, string>()).Read(text), (0, 0));

        Assert.That(row, Is.All.Zero);
    }

    /// <summary>The clues of the words that stand in a text.</summary>
    private static float[] Of(string text, string words)
    {
        var read = new WordStems(new Dictionary<string, string>()).Read(text);
        var (start, end) = (text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);
        var inside = Enumerable.Range(0, read.Words.Count).Where(at => read.Words[at].Start >= start && read.Words[at].End <= end).ToList();
        var row = new float[ClueTable.Columns];
        Surroundings.Fill(row, read, (inside[0], inside[^1]));
        return row;
    }
}
