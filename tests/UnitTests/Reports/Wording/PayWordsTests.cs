using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Wording;
using DiCoDe.Reports.Wording.Week;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Wording;

[TestFixture]
public class PayWordsTests
{
    [TestCase(0.96, "y la mayoría lo dice", "and most state it")]
    [TestCase(0.6, "y la mayoría lo dice", "and most state it")]
    [TestCase(0.5, "y cerca de la mitad lo dice", "and about half state it")]
    [TestCase(0.4, "y cerca de la mitad lo dice", "and about half state it")]
    [TestCase(0.38, "y la mayoría calla", "and most are silent")]
    [TestCase(0.02, "y la mayoría calla", "and most are silent")]
    public void How_many_state_their_pay_is_told_as_it_is(double share, string spanish, string english)
    {
        Assert.That(PayWords.Of(share, ReportLanguage.Spanish), Does.EndWith($"lo que los anuncios ofrecen, {spanish}."));
        Assert.That(PayWords.Of(share, ReportLanguage.English), Does.EndWith($"what ads offer, {english}."));
    }

    [Test]
    public void Of_few_ads_nothing_is_told() => Assert.That(PayWords.Of(stated: null, ReportLanguage.Spanish), Does.EndWith("lo que los anuncios ofrecen."));

    [Test]
    public void The_share_is_of_the_open_ads() => Assert.That(PayFigures.StatedShare(new WeekFigures(SmallReport.Week)), Is.EqualTo(0.38));

    [Test]
    public void Too_few_open_ads_have_no_share() => Assert.That(PayFigures.StatedShare(new WeekFigures(SmallReport.WithTotal(new Count(12, 12, 29), new Count(9, 9, 9)))), Is.Null);
}
