using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

/// <summary>Weeks that were not read alike are told so wherever changes stand, and chance is not named as the cause.</summary>
[TestFixture]
public class ComparedWeeksTests
{
    private static readonly WeeklyReport Unequal = SmallReport.Week with { Portals = [SmallReport.Week.Portals[0] with { State = RunState.Partial }, .. SmallReport.Week.Portals.Skip(1)] };

    [TestCase("cambios.html", "Las dos semanas no se pueden comparar", "azar y lleva", "Ninguna cambia")]
    [TestCase("en/changes.html", "The two weeks cannot be compared", "chance explains and carr", "None changes")]
    public async Task Rows_that_cannot_be_compared_are_not_called_chance(string path, string apart, string marked, string chance)
    {
        var occupations = (await WrittenWeek.OfAsync(Unequal)).Page(path).QuerySelector("section[aria-labelledby=ocupaciones]")!.TextContent;

        Assert.That(occupations, Does.Contain(apart).And.Contain(marked).And.Contain("≠").And.Not.Contain(chance));
    }

    [Test]
    public async Task Rows_within_chance_still_are()
    {
        var week = SmallReport.Week with { Demand = SmallReport.Week.Demand with { Rows = [.. SmallReport.Week.Demand.Rows.Select(row => row with { Before = row.This })] } };

        Assert.That((await WrittenWeek.OfAsync(week)).Page("cambios.html").QuerySelector("section[aria-labelledby=ocupaciones]")!.TextContent, Does.Contain("Ninguna cambia más de lo que explica el azar").And.Not.Contain("comparar"));
    }

    [TestCase("fuentes.html")]
    [TestCase("en/sources.html")]
    public async Task A_portal_does_not_rise_or_fall_between_weeks_that_cannot_be_compared(string path)
    {
        var alike = (await WrittenWeek.OfAsync(SmallReport.Week)).Page(path).QuerySelector("section[aria-labelledby=portales]")!.TextContent;
        var unequal = (await WrittenWeek.OfAsync(Unequal)).Page(path).QuerySelectorAll("section[aria-labelledby=portales] tbody td:last-child").Select(cell => cell.TextContent).ToList();

        Assert.That(alike, Does.Contain("▲ +"));
        Assert.That(unequal, Has.None.Contains("▲").And.None.Contains("▼").And.Some.Contains("≠"));
    }
}
