using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Wording;
using DiCoDe.Reports.Wording.Week;

namespace DiCoDe.UnitTests.Reports.Wording;

[TestFixture]
public class WordingTests
{
    [TestCase(0, "0")]
    [TestCase(999, "999")]
    [TestCase(1234, "1,234")]
    [TestCase(-1234567, "−1,234,567")]
    public void Whole_numbers_are_written_as_in_Mexico(int number, string written) => Assert.That(Numbers.Whole(number), Is.EqualTo(written));

    [TestCase("2026-W46", "Semana 46 de 2026 del 9 al 15 de noviembre")]
    [TestCase("2026-W40", "Semana 40 de 2026 del 28 de septiembre al 4 de octubre")]
    [TestCase("2026-W53", "Semana 53 de 2026 del 28 de diciembre de 2026 al 3 de enero de 2027")]
    public void A_week_says_its_days(string text, string written)
    {
        _ = IsoWeek.TryParse(text, out var week);

        Assert.That($"{Dates.Week(week)} {Dates.Span(week)}", Is.EqualTo(written));
    }

    [TestCase("2026-W46", "Week 46 of 2026 9 to 15 November")]
    [TestCase("2026-W53", "Week 53 of 2026 28 December 2026 to 3 January 2027")]
    public void A_week_says_its_days_in_English(string text, string written)
    {
        _ = IsoWeek.TryParse(text, out var week);

        Assert.That($"{Dates.Week(week, ReportLanguage.English)} {Dates.Span(week, ReportLanguage.English)}", Is.EqualTo(written));
    }

    [TestCase("Ana", "Ana")]
    [TestCase("Ana|Luis", "Ana y Luis")]
    [TestCase("Ana|Indeed", "Ana e Indeed")]
    [TestCase("Ana|Hidalgo", "Ana e Hidalgo")]
    [TestCase("Ana|Hielo", "Ana y Hielo")]
    [TestCase("Ana|Luis|Eva", "Ana, Luis y Eva")]
    public void Names_are_listed(string names, string written) => Assert.That(Words.List(names.Split('|')), Is.EqualTo(written));

    [TestCase("2026-W47", "Día de la Revolución", Description = "Monday 16 November 2026")]
    [TestCase("2026-W53", "Año Nuevo")]
    [TestCase("2026-W38", "Día de la Independencia")]
    public void Weeks_with_a_day_of_rest_know_it(string text, string name)
    {
        _ = IsoWeek.TryParse(text, out var week);

        Assert.That(MexicanHolidays.In(week).Single().Name, Is.EqualTo(name));
    }

    [Test]
    public void A_year_has_seven_days_of_rest()
    {
        _ = IsoWeek.TryParse("2026-W01", out var first);

        Assert.That(Enumerable.Range(0, 52).Sum(at => MexicanHolidays.In(first.Plus(at)).Count()), Is.EqualTo(7));
    }
}
