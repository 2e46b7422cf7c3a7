using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Classification.Skills;
using DiCoDe.Stages.Wording;

namespace DiCoDe.UnitTests.Stages.Classification.Skills;

[TestFixture]
public class RequirementReaderTests
{
    private const string Wished = "Plomería (excluyente), Excel avanzado (no excluyente) y albañilería. Se valora inglés";

    [TestCase(Wished, "Plomería", Requirement.Must)]
    [TestCase(Wished, "Excel avanzado", Requirement.Nice)]
    [TestCase(Wished, "inglés", Requirement.Nice)]
    [TestCase("Plomería (excluyente) Excel (excluyente) se valora inglés", "Plomería", Requirement.Must, Description = "what is said in brackets is said of the words before them")]
    [TestCase("Plomería (excluyente) Excel (excluyente) se valora inglés", "Excel", Requirement.Must)]
    [TestCase("Plomería (excluyente) Excel (excluyente) se valora inglés", "inglés", Requirement.Nice)]
    [TestCase("Inglés deseable (nivel B2)", "Inglés", Requirement.Nice, Description = "brackets that say something else change nothing")]
    [TestCase("Inglés deseable (nivel", "Inglés", Requirement.Nice, Description = "open brackets")]
    [TestCase("Inglés. Manejo de Excel (indispensable), deseable francés", "Inglés", Requirement.Must, Description = "another sentence")]
    public void What_stands_in_brackets_is_said_of_the_words_before(string text, string phrase, Requirement expected)
    {
        var start = text.IndexOf(phrase, StringComparison.Ordinal);

        Assert.That(RequirementReader.At([new AdSection(SectionKind.Requirements, 0, text.Length)], Folding.Fold(text), start, start + phrase.Length), Is.EqualTo(expected));
    }

    [Test]
    public void Among_duties_what_must_be_is_a_task()
    {
        const string text = "Soldar tubos (indispensable)";

        Assert.That(RequirementReader.At([new AdSection(SectionKind.Duties, 0, text.Length)], Folding.Fold(text), 0, 12), Is.EqualTo(Requirement.Task));
    }
}
