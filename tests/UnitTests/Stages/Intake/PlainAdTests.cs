using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
public class PlainAdTests
{
    [Test]
    public void The_text_stays_as_it_is()
    {
        const string text = "  Requisitos:\r\n - Excel  <b>\r\n\r\nOfrecemos:\r\nllame al 55 1234 5678";

        var ad = PlainAd.Of("1", "Cajera\r\n(medio tiempo) ", text);

        Assert.That((ad.Title, ad.Text), Is.EqualTo(("Cajera  (medio tiempo) ", text)));
        Assert.That(ad.Sections.Select(section => section.Kind), Does.Contain(SectionKind.Requirements).And.Contain(SectionKind.Offer));
    }

    [TestCase("")]
    [TestCase(" \n")]
    public void An_ad_without_a_title_has_one_that_says_nothing(string title) => Assert.That(PlainAd.Of("1", title, "a").Title.Any(char.IsLetterOrDigit), Is.False);

    [Test]
    public void What_lies_behind_the_limits_is_left_out()
    {
        var ad = PlainAd.Of("1", new string('t', 1_000), new string('x', 1_000_000));

        Assert.That((ad.Title.Length, ad.Text.Length), Is.EqualTo((300, 100_000)));
    }

    [Test]
    [Category("Property")]
    public void Sections_cover_any_text() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var ad = PlainAd.Of("1", HostileText.Of(seed + 1), HostileText.Of(seed));
            return ad.Text == HostileText.Of(seed) && ad.Sections.Sum(section => section.Length) == ad.Text.Length;
        }));
}
