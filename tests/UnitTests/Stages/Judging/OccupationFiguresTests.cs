using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Judging.Occupations;

namespace DiCoDe.UnitTests.Stages.Judging;

[TestFixture]
public class OccupationFiguresTests
{
    private static readonly ConceptUri Right = new("urn:right");
    private static readonly ConceptUri Wrong = new("urn:wrong");

    [Test]
    public void An_ad_that_is_not_coded_is_not_right_at_any_digit()
    {
        var figures = OccupationFigures.Of(
            [
                new JudgedOccupation(Right, "5223", 0.9, Right, "5223"),
                new JudgedOccupation(Wrong, "5230", 0.4, Right, "5223"),
                new JudgedOccupation(Wrong, "2411", 0.3, Right, "5223"),
                new JudgedOccupation(ConceptUri.None, "", 0, Right, "5223"),
            ],
            seed: 1);

        Assert.Multiple(() =>
        {
            Assert.That(figures.Coded.Value, Is.EqualTo(0.75));
            Assert.That(figures.Right.Value, Is.EqualTo(0.25));
            Assert.That(figures.Right4.Value, Is.EqualTo(0.25));
            Assert.That(figures.Right2.Value, Is.EqualTo(0.5));
            Assert.That(figures.Right1.Value, Is.EqualTo(0.5));
        });
    }
}
