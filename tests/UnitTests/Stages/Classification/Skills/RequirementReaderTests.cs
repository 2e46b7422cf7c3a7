using System.Collections.Frozen;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Classification.Mapping.Segments;
using DiCoDe.Stages.Classification.Skills;
using DiCoDe.Stages.Wording;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

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

    [TestCase("Preferentemente que viva en zona norte Competencias necesarias: paciencia", "paciencia", Requirement.Must, Description = "a heading ends the wish")]
    [TestCase("Preferiblemente con moto Buen dominio de cuentas", "cuentas", Requirement.Must, Description = "a capital begins another item")]
    [TestCase("Manejo de caja Deseable inglés", "caja", Requirement.Must)]
    [TestCase("Manejo de caja Deseable inglés", "inglés", Requirement.Nice)]
    [TestCase("Ventas en campo - Inglés (no indispensable) - Manejo de caja", "caja", Requirement.Must, Description = "so does a list sign")]
    [TestCase("Ventas en campo - Inglés (no indispensable) - Manejo de caja", "Ventas en campo", Requirement.Must)]
    [TestCase("Ventas en campo - Inglés (no indispensable) - Manejo de caja", "Inglés", Requirement.Nice)]
    [TestCase("Deseable: Inglés Manejo de caja", "caja", Requirement.Nice, Description = "a heading that wishes speaks of all items below it")]
    [TestCase("Se valora conocimiento de: caja, inglés", "inglés", Requirement.Nice)]
    [TestCase("Manejo de caja Deseable", "caja", Requirement.Nice, Description = "an item that is nothing but the wish speaks of the one before it")]
    [TestCase("Manejo de caja Deseable Inglés", "Inglés", Requirement.Nice, Description = "or behind it")]
    [TestCase("Es un plus si tenés Manejo de caja", "caja", Requirement.Nice, Description = "or a sentence that a capital does not end")]
    [TestCase("Manejo de caja (Exluyente), se valora inglés", "caja", Requirement.Must, Description = "as people write it")]
    [TestCase("Manejo de caja (no excluiente)", "caja", Requirement.Nice)]
    public void A_wish_reaches_as_far_as_its_item_and_not_beyond_a_heading(string text, string phrase, Requirement expected)
    {
        var cutter = new SegmentCutter(new CapitalHabit(FrozenSet.Create(StringComparer.Ordinal, "competencias", "buen", "manejo", "deseable", "ingles", "ventas"), FrozenSet<string>.Empty));
        var ad = Some.Ad(text: text) with { Sections = [new AdSection(SectionKind.Requirements, 0, text.Length)] };
        var start = text.IndexOf(phrase, StringComparison.Ordinal);
        Lazy<int[]> items = new(() => ItemStarts.In(ad, cutter.Cut(ad)));

        Assert.That(RequirementReader.At(ad.Sections, Folding.Fold(text), start, start + phrase.Length, items), Is.EqualTo(expected));
    }

    [Test]
    [Category("Property")]
    public void Whatever_the_text_and_wherever_items_begin_it_is_told() => FsCheck.Check.QuickThrowOnFailure(
        Prop.ForAll<string, int[]>((text, places) =>
        {
            var folded = Folding.Fold($"Deseable {text}: inglés {text} Deseable");
            var start = folded.IndexOf("ingles", StringComparison.Ordinal);
            int[] items = [.. (places ?? []).Select(at => Math.Abs(at % folded.Length)).Distinct().Order()];
            return start < 0 || RequirementReader.At([], folded, start, start + 6, new Lazy<int[]>(items)) is null or Requirement.Must or Requirement.Nice;
        }));

    [Test]
    public void Among_duties_what_must_be_is_a_task()
    {
        const string text = "Soldar tubos (indispensable)";

        Assert.That(RequirementReader.At([new AdSection(SectionKind.Duties, 0, text.Length)], Folding.Fold(text), 0, 12), Is.EqualTo(Requirement.Task));
    }
}
