using DiCoDe.Domain.Classification;
using DiCoDe.Reports.Text;
using DiCoDe.Tests.Support.Reports;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Reports.Figures;

[TestFixture]
public class MarkedSentenceTests
{
    [TestCase("Somos líderes. Buscamos manejo de caja, con experiencia. Ofrecemos más.", "Buscamos ", ", con experiencia.")]
    [TestCase("Requisitos:\n- Saber manejo de caja\n- Puntualidad", "Saber ", "")]
    [TestCase("manejo de caja", "", "")]
    [TestCase("¿Sabes algo? ¡Bien! Con manejo de caja!", "Con ", "!")]
    [TestCase("Versión 2.0 y manejo de caja", "Versión 2.0 y ", "", Description = "a point inside a number ends no sentence")]
    public void A_mention_stands_in_its_sentence(string text, string before, string after)
    {
        var sentence = MarkedSentence.Of(SmallReport.Behind(SmallReport.Welding, text, "manejo de caja"));

        Assert.That(sentence, Is.EqualTo(new MarkedSentence(before, "manejo de caja", after)));
    }

    [Test]
    public void A_long_sentence_is_cut_on_both_sides()
    {
        var text = string.Concat(Enumerable.Repeat("palabra ", 200));
        var sentence = MarkedSentence.Of(SmallReport.Behind(SmallReport.Welding, text + "manejo de caja " + text, "manejo de caja"));

        Assert.That(sentence.Before, Does.StartWith("…palabra ").And.Length.LessThan(150));
        Assert.That(sentence.After, Does.EndWith("palabra…").And.Length.LessThan(150));
    }

    [Test]
    public void No_span_however_wrong_makes_it_throw() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements(["a", " ", ".", "\n", "\uD83D", "\uDE00", "é"]).ArrayOf().Select(string.Concat)
            .SelectMany(text => Gen.Choose(-10, 500).Two().Select(span => (text, span))).ToArbitrary(),
        one =>
        {
            var evidence = SmallReport.Behind(SmallReport.Welding, one.text + "x", "x");
            var wrong = evidence with { Mention = evidence.Mention with { Start = one.span.Item1, Length = one.span.Item2, Segment = Segment.Text } };
            return MarkedSentence.Of(wrong).Whole.Length < 600;
        }));
}
