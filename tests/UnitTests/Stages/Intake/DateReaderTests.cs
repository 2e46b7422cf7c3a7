using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Dates;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake;

/// <summary>Seen on Sunday 15 November 2026 at noon in Mexico City.</summary>
[TestFixture]
public class DateReaderTests
{
    private static readonly DateReader Reader = new(Some.Moment, TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City"));

    [TestCase("2026-11-12", "2026-11-12")]
    [TestCase("2026-11-12T10:00:00", "2026-11-12")]
    [TestCase("2026-11-13T03:00:00Z", "2026-11-12", Description = "still the day before in Mexico City")]
    [TestCase("2026-11-12 23:30:00.000-06:00", "2026-11-12")]
    [TestCase("12/11/2026", "2026-11-12")]
    [TestCase("12-11-2026 21:00:00", "2026-11-12")]
    [TestCase("3.9.26", "2026-09-03")]
    [TestCase("11/13/2026", "2026-11-13", Description = "month first only where nothing else fits")]
    [TestCase("12 de noviembre de 2026", "2026-11-12")]
    [TestCase("Publicado el jueves, 12 de noviembre del 2026", "2026-11-12")]
    [TestCase("12 nov", "2026-11-12")]
    [TestCase("12-nov-2026", "2026-11-12")]
    [TestCase("30 dic.", "2025-12-30", Description = "without year: the past one")]
    [TestCase("November 12, 2026", "2026-11-12")]
    [TestCase("31 December 2025", "2025-12-31", Description = "its first letters are no «de»")]
    [TestCase("31 de dezembro de 2025", "2025-12-31")]
    [TestCase("3 maj 2026", "2026-05-03")]
    [TestCase("31 oktober 2026", "2026-10-31")]
    [TestCase("1794441600", "2026-11-11", Description = "seconds since 1970, midnight of the 12th in London")]
    [TestCase("hoy", "2026-11-15")]
    [TestCase("Ayer", "2026-11-14")]
    [TestCase("anteayer", "2026-11-13")]
    [TestCase("Hace 3 días", "2026-11-12")]
    [TestCase("hace un día", "2026-11-14")]
    [TestCase("hace 2 h", "2026-11-15")]
    [TestCase("Hace 13 horas", "2026-11-14", Description = "before midnight in Mexico City")]
    [TestCase("Hace 45 minutos (actualizada)", "2026-11-15")]
    [TestCase("3 days ago", "2026-11-12")]
    [TestCase("há 2 dias", "2026-11-13")]
    public void A_posting_day_is_read(string text, string day) =>
        Assert.That(Reader.Posted(text), Is.EqualTo(PostingDate.On(DateOnly.Parse(day))));

    [TestCase("Publicado hace más de 30 días", "2026-10-16")]
    [TestCase("Más de 30 días", "2026-10-16")]
    [TestCase("30+ days ago", "2026-10-16")]
    [TestCase("hace +30 días", "2026-10-16")]
    [TestCase("hace 2 semanas", "2026-11-01")]
    [TestCase("hace 1 mes", "2026-10-15")]
    public void A_bound_stays_a_bound(string text, string day) =>
        Assert.That(Reader.Posted(text), Is.EqualTo(PostingDate.OnOrBefore(DateOnly.Parse(day))));

    [TestCase("")]
    [TestCase("próximamente")]
    [TestCase("31/02/2026")]
    [TestCase("2026-13-45")]
    [TestCase("01/01/1804")]
    [TestCase("20/12/2026", Description = "posted after it was seen")]
    [TestCase("99999999999999999999")]
    [TestCase("hace 99999 días")]
    public void What_is_no_date_is_not_stated(string text) => Assert.That(Reader.Posted(text), Is.EqualTo(PostingDate.NotStated));

    [TestCase("2026-12-31", "2026-12-31")]
    [TestCase("Hasta el 5 de enero", "2027-01-05", Description = "the nearest")]
    public void A_last_day_may_lie_ahead(string text, string day) => Assert.That(Reader.Day(text), Is.EqualTo(DateOnly.Parse(day)));
}
