using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Domain.Classification;

[TestFixture]
public class LabelCorrectionsTests
{
    private static readonly Taxonomy Official = Some.Taxonomy([InBoth(Some.Skill("tyres", "neumáticos"), "pneumatics")], [InBoth(Some.Occupation("buyer", "3323", "jefe de compras/jefa de compras"), "buyer")]);

    [Test]
    public void A_label_that_misleads_is_shown_in_better_words()
    {
        var shown = Official.Corrected([new LabelCorrection("buyer", "jefe de compras/jefa de compras", "comprador/compradora"), new LabelCorrection("pneumatics", "neumáticos", "neumática")]);

        Assert.That((shown.Occupations[0].LabelIn("es"), shown.Skills[0].LabelIn("es")), Is.EqualTo(("comprador/compradora", "neumática")));
        Assert.That((shown.Occupations[0].LabelIn("en"), shown.Occupations[0].Uri), Is.EqualTo(("buyer", Official.Occupations[0].Uri)));
    }

    [TestCase("purchasing manager", "jefe de compras/jefa de compras", "gerente de compras", Description = "the same label of another concept")]
    [TestCase("buyer", "jefe de compras/jefa de compras", "", Description = "nothing better is known")]
    [TestCase("buyer", "comprador", "compradora", Description = "another label of the concept")]
    public void Any_other_label_stays(string english, string label, string better) =>
        Assert.That(Official.Corrected([new LabelCorrection(english, label, better)]).Occupations[0].LabelIn("es"), Is.EqualTo("jefe de compras/jefa de compras"));

    private static T InBoth<T>(T concept, string english)
        where T : Concept => concept with { Labels = [.. concept.Labels, new Label(english, "en", LabelKind.Preferred)] };
}
