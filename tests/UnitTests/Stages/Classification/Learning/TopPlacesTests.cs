using DiCoDe.Stages.Classification.Learning;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Classification.Learning;

[TestFixture]
public class TopPlacesTests
{
    private static readonly TopPlaces Top = new(20);

    [Test]
    public void The_largest_above_nothing_are_chosen_and_of_equal_ones_the_first()
    {
        SortedSet<int> chosen = [];

        Top.Add([0, 3, 1, 3, 2, 0, -1, 3, 3], 3, chosen);

        Assert.That(chosen, Is.EqualTo([1, 3, 7]));
    }

    [Test]
    [Category("Property")]
    public void They_are_those_that_sorting_would_give()
    {
        var numbers = Gen.Choose(-3, 9).Select(number => (float)number).ArrayOf();
        Prop.ForAll(numbers.Zip(Gen.Choose(1, 20)).ToArbitrary(), given =>
        {
            var (scores, most) = given;
            SortedSet<int> chosen = [];
            Top.Add(scores, most, chosen);
            return chosen.SetEquals(Enumerable.Range(0, scores.Length).Where(at => scores[at] > 0).OrderByDescending(at => scores[at]).ThenBy(at => at).Take(most));
        }).QuickCheckThrowOnFailure();
    }
}
