using DiCoDe.Reports.Figures;

namespace DiCoDe.UnitTests.Reports.Figures;

[TestFixture]
public class ChangeRuleTests
{
    [TestCase(29, 0, ChangeVerdict.NotClear, Description = "too few ads for any word")]
    [TestCase(30, 0, ChangeVerdict.Rise)]
    [TestCase(0, 30, ChangeVerdict.Fall)]
    [TestCase(54, 46, ChangeVerdict.NotClear, Description = "8 is less than twice the root of 100")]
    [TestCase(60, 40, ChangeVerdict.NotClear, Description = "20 is just the root of 100, twice")]
    [TestCase(61, 39, ChangeVerdict.Rise)]
    [TestCase(39, 61, ChangeVerdict.Fall)]
    [TestCase(int.MaxValue, int.MaxValue, ChangeVerdict.NotClear)]
    public void A_change_is_spoken_of_when_it_is_more_than_chance(int now, int before, ChangeVerdict verdict) =>
        Assert.That(ChangeRule.Judge(now, before, ChangeRule.Alone), Is.EqualTo(verdict));

    [Test]
    public void One_row_among_many_is_judged_more_strictly() =>
        Assert.That((ChangeRule.Judge(63, 37, ChangeRule.Alone), ChangeRule.Judge(63, 37, ChangeRule.AmongMany)), Is.EqualTo((ChangeVerdict.Rise, ChangeVerdict.NotClear)));

    [Test]
    public void Weeks_without_any_change_rarely_show_one()
    {
        var random = new Random(46);
        var shown = Enumerable.Range(0, 4000).Count(_ => ChangeRule.Judge(Poisson(random, 60), Poisson(random, 60), ChangeRule.AmongMany) != ChangeVerdict.NotClear);

        Assert.That(shown, Is.LessThan(40), "about 0.3% are expected");
    }

    private static int Poisson(Random random, double mean)
    {
        var limit = Math.Exp(-mean);
        var product = random.NextDouble();
        var count = 0;
        while (product > limit)
        {
            product *= random.NextDouble();
            count++;
        }

        return count;
    }
}
