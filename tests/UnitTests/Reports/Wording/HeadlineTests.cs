using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Wording;
using DiCoDe.Reports.Wording.Week;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Wording;

[TestFixture]
public class HeadlineTests
{
    [Test]
    public void A_clear_rise_names_the_occupations_that_rose_clearly()
    {
        var week = new WeekFigures(SmallReport.Week);

        Assert.That(Headline.Change(week.Total), Is.EqualTo("+100 frente a la semana anterior"));
        Assert.That(Headline.Reason(week), Is.EqualTo("La semana anterior hubo 300. Lo que más sube: soldador/soldadora (+80)."));
    }

    [Test]
    public void A_change_within_chance_is_no_change()
    {
        var week = new WeekFigures(SmallReport.WithTotal(new Count(310, 0, 0), new Count(300, 0, 0)));

        Assert.That(Headline.Change(week.Total), Is.EqualTo("Sin cambio claro frente a la semana anterior"));
        Assert.That(Headline.Reason(week), Is.EqualTo("La semana anterior hubo 300. Una diferencia de hasta 49 puede deberse al azar."));
    }

    [Test]
    public void A_change_beside_a_portal_that_was_not_read_whole_is_not_demand()
    {
        var broken = SmallReport.Week with { Portals = [SmallReport.Week.Portals[0] with { State = RunState.Partial }, SmallReport.Week.Portals[1]] };
        var week = new WeekFigures(broken);

        Assert.That(Headline.Change(week.Total), Is.EqualTo("+100, no comparable con la semana anterior"));
        Assert.That(Headline.Reason(week), Does.Contain("no se leyeron igual (Empleos de Prueba)"));
        Assert.That(Headline.ChartTitle(week.Total, "neutral"), Is.EqualTo("neutral"));
    }

    [Test]
    public void A_small_portal_that_was_not_read_does_not_silence_the_week()
    {
        var tiny = SmallReport.Read(new PortalIdentity(new PortalId("chico"), "Chico", "MX", "America/Mexico_City", IsDemo: false)) with { DaysInWeek = 0 };
        var row = new DemandRow(Dimension.Portal, "chico", "", default, new Count(5, 5, 5));
        var week = new WeekFigures(SmallReport.Week with { Portals = [.. SmallReport.Week.Portals, tiny], Demand = SmallReport.Week.Demand with { Rows = [.. SmallReport.Week.Demand.Rows, row] } });

        Assert.That(week.Total.Verdict, Is.EqualTo(ChangeVerdict.Rise));
    }

    [Test]
    public void A_first_week_has_nothing_to_compare_with()
    {
        var week = new WeekFigures(SmallReport.Week with { Demand = SmallReport.Week.Demand with { HasBefore = false } });

        Assert.That(Headline.Reason(week), Does.Contain("no hay con qué comparar"));
    }

    [Test]
    public void The_change_in_a_year_is_told_when_the_week_52_weeks_before_was_observed()
    {
        var week = new WeekFigures(SmallReport.Week);
        var unobserved = new WeekFigures(SmallReport.Week with { Demand = SmallReport.Week.Demand with { Series = [] } });

        Assert.That(Headline.YearChange(week), Is.EqualTo("+150 frente a hace 52 semanas"));
        Assert.That(Headline.YearChange(unobserved), Is.EqualTo("no disponible: hace 52 semanas no se observaba"));
    }

    [Test]
    public void In_English_the_same_is_said()
    {
        var week = new WeekFigures(SmallReport.Week, ReportLanguage.English);

        Assert.That(Headline.Change(week.Total, week.Language), Is.EqualTo("+100 on the week before"));
        Assert.That(Headline.Reason(week), Is.EqualTo("The week before there were 300. What rises most: welder (+80)."));
        Assert.That(Headline.YearChange(week), Is.EqualTo("+150 on 52 weeks ago"));
    }
}
