using DiCoDe.Domain.Classification;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Intervals;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Reports.Figures.Intervals;

[TestFixture]
public class ShareIntervalTests
{
    private static readonly ClassifierError Mapper = ClassifierError.Of(new ClassifierId("mapper-6 · esco-1.2.0 · abc · def · 012 · 0.65"), isStarter: false)!;

    [TestCase(0, 30, 0, 0.1135)]
    [TestCase(15, 30, 0.3315, 0.6685)]
    [TestCase(30, 30, 0.8865, 1)]
    [TestCase(81, 263, 0.2553, 0.3662, Description = "Newcombe 1998, example a")]
    [TestCase(1, 29, 0.0061, 0.1718, Description = "Newcombe 1998, example d")]
    public void Without_a_classifier_it_is_that_of_Wilson(int part, int whole, double low, double high)
    {
        var interval = ShareInterval.Of(part, whole, error: null);

        Assert.That(interval.Low, Is.EqualTo(low).Within(0.0001));
        Assert.That(interval.High, Is.EqualTo(high).Within(0.0001));
    }

    [Test]
    public void With_a_classifier_it_holds_the_share_found_and_the_share_that_is_likely()
    {
        var interval = ShareInterval.Of(1000, 10_000, Mapper);

        Assert.That(interval.Contains(0.1), Is.True);
        Assert.That(interval.Contains(0.1 * 0.819 / 0.485), Is.True);
        Assert.That(interval.Low, Is.EqualTo(0.0943).Within(0.0001), "that of few ads alone");
        Assert.That(interval.High, Is.EqualTo(0.1870).Within(0.0001), "1.96 times the root of .9/1000 and twice .030², on a scale of logarithms");
    }

    [Test]
    public void It_is_never_narrower_than_without_a_classifier_and_never_leaves_0_to_1() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(1, 100_000).SelectMany(whole => Gen.Choose(0, whole).Select(part => (part, whole))).ToArbitrary(),
        counts =>
        {
            var (plain, wide) = (ShareInterval.Of(counts.part, counts.whole, null), ShareInterval.Of(counts.part, counts.whole, Mapper));
            return wide.Low <= plain.Low && wide.High >= plain.High && wide is { Low: >= 0, High: <= 1 } && plain.Contains((double)counts.part / counts.whole);
        }));

    [TestCase("mapper-6 · esco-1.2.0 · abc · def · 012 · 0.336", false, Description = "another threshold")]
    [TestCase("mapper-1 · esco-1.2.0 · abc · def · 012 · 0.65", false, Description = "another method")]
    [TestCase("phrase-1 · dicode-starter-1 · abc", true, Description = "the starter taxonomy")]
    public void What_nobody_measured_has_no_error(string classifier, bool isStarter) =>
        Assert.That(ClassifierError.Of(new ClassifierId(classifier), isStarter), Is.Null);

    [Test]
    public void A_rise_that_the_classifier_may_have_made_is_no_change()
    {
        Assert.That(ChangeRule.Judge(2300, 2000, ChangeRule.AmongMany), Is.EqualTo(ChangeVerdict.Rise));
        Assert.That(ChangeRule.Judge(2300, 2000, ChangeRule.AmongMany, Mapper), Is.EqualTo(ChangeVerdict.NotClear));
        Assert.That(ChangeRule.Judge(2900, 2000, ChangeRule.AmongMany, Mapper), Is.EqualTo(ChangeVerdict.Rise));
    }

    [Test]
    public void A_change_is_clear_exactly_when_its_interval_does_not_hold_zero() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 5000).Two().ToArbitrary(),
        counts => (ChangeRule.Judge(counts.Item1, counts.Item2, ChangeRule.AmongMany, Mapper) == ChangeVerdict.NotClear)
            == (counts.Item1 + counts.Item2 < ChangeRule.FewestAds || ChangeRule.IntervalOf(counts.Item1, counts.Item2, ChangeRule.AmongMany, Mapper).Contains(0))));
}
