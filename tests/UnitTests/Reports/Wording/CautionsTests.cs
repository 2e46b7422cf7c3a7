using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Wording;
using DiCoDe.Reports.Wording.Week;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Wording;

[TestFixture]
public class CautionsTests
{
    [Test]
    public void A_sound_week_has_none() => Assert.That(Titles(SmallReport.Week), Is.Empty);

    [Test]
    public void Demo_data_and_the_starter_taxonomy_come_first() =>
        Assert.That(Titles(SampleReport.Busy).Take(2), Is.EqualTo(new[] { "Datos de demostración", "Taxonomía de arranque" }));

    [TestCase(RunState.Partial, "Empleos de Prueba: lectura incompleta")]
    [TestCase(RunState.Refused, "Empleos de Prueba: lectura rechazada")]
    [TestCase(RunState.Interrupted, "Empleos de Prueba: lectura interrumpida")]
    [TestCase(RunState.Running, "Empleos de Prueba: lectura en curso")]
    public void A_reading_that_did_not_end_well_is_told(RunState state, string title) => Assert.That(Titles(WithPortal(portal => portal with { State = state })), Does.Contain(title));

    [Test]
    public void A_portal_that_was_not_read_is_told_with_its_last_day_and_the_reason()
    {
        var caution = Cautions.Of(new WeekFigures(WithPortal(portal => portal with { DaysInWeek = 0, LastObservedOn = new DateOnly(2026, 11, 2), Reason = "sin permiso." })))[0];

        Assert.That((caution.Text, caution.Reason), Is.EqualTo(("La última lectura es del 2 de noviembre de 2026. Sus anuncios nuevos de la semana faltan.", "sin permiso")));
    }

    [Test]
    public void In_English_the_same_cautions_are_told_in_other_words()
    {
        var spanish = Titles(SampleReport.Busy).ToList();
        var english = Cautions.Of(new WeekFigures(SampleReport.Busy, ReportLanguage.English)).Select(caution => caution.Title).ToList();

        Assert.That(english, Has.Count.EqualTo(spanish.Count).And.Contain("Vacantes Hoy: not read"));
        Assert.That(english.Intersect(spanish), Is.Empty);
    }

    [Test]
    public void Fewer_than_seven_days_are_told() => Assert.That(Titles(WithPortal(portal => portal with { DaysInWeek = 6 })), Is.EqualTo(new[] { "Menos de 7 días observados" }));

    [Test]
    public void Weeks_of_different_days_are_told() =>
        Assert.That(Titles(WithPortal(portal => portal with { DaysInWeekBefore = 2 })), Is.EqualTo(new[] { "Semanas no comparables", "Distintos días observados" }));

    [Test]
    public void A_missing_week_before_is_told() =>
        Assert.That(Titles(SmallReport.Week with { Demand = SmallReport.Week.Demand with { HasBefore = false } }), Is.EqualTo(new[] { "Sin semana anterior" }));

    [Test]
    public void A_week_of_few_ads_is_told() => Assert.That(Titles(SmallReport.WithTotal(new Count(12, 12, 12), new Count(9, 9, 9))), Is.EqualTo(new[] { "Pocos anuncios" }));

    [TestCase(133, false, Description = "a third is ordinary")]
    [TestCase(134, true)]
    public void Many_ads_without_skills_are_told_with_their_portals(int without, bool expected)
    {
        var portal = SmallReport.Week.Portals[0].Portal.Id.Value;
        var report = SmallReport.Week with { Demand = SmallReport.Week.Demand with { WithoutSkills = new Dictionary<string, int> { [portal] = without } } };

        Assert.That(Titles(report).Contains("Anuncios sin competencias"), Is.EqualTo(expected));
    }

    private static IEnumerable<string> Titles(WeeklyReport report) => Cautions.Of(new WeekFigures(report)).Select(caution => caution.Title);

    private static WeeklyReport WithPortal(Func<PortalState, PortalState> change) => SmallReport.Week with { Portals = [change(SmallReport.Week.Portals[0]), SmallReport.Week.Portals[1]] };
}
