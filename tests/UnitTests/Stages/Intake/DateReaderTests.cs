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
    [TestCase("15 de nov.", "2026-11-15")]
    [TestCase("Nov 15", "2026-11-15")]
    [TestCase("15/11/2026", "2026-11-15")]
    [TestCase("Publicado: 12 nov. 2026", "2026-11-12")]
    [TestCase("Hoy, 10:30", "2026-11-15")]
    [TestCase("Publicado hace instantes", "2026-11-15")]
    [TestCase("hace dos días", "2026-11-13")]
    [TestCase("hace tres horas", "2026-11-15")]
    [TestCase("hace 12 h", "2026-11-15", Description = "to midnight itself")]
    [TestCase("hace 12 horas y media", "2026-11-15")]
    [TestCase("hace 721 min", "2026-11-14", Description = "a minute past it")]
    [TestCase("hoje", "2026-11-15")]
    [TestCase("Publicada ontem", "2026-11-14")]
    [TestCase("anteontem", "2026-11-13")]
    [TestCase("há 3 horas", "2026-11-15")]
    [TestCase("Publicada em 12 de nov. de 2026", "2026-11-12")]
    [TestCase("5 de março", "2026-03-05")]
    [TestCase("aujourd'hui", "2026-11-15")]
    [TestCase("aujourd’hui", "2026-11-15")]
    [TestCase("publiée hier", "2026-11-14")]
    [TestCase("avant-hier", "2026-11-13")]
    [TestCase("il y a 3 jours", "2026-11-12")]
    [TestCase("il y a un jour", "2026-11-14")]
    [TestCase("il y a 2 heures", "2026-11-15")]
    [TestCase("le 12 novembre 2026", "2026-11-12")]
    [TestCase("3 août 2026", "2026-08-03")]
    [TestCase("14 juin 2026", "2026-06-14")]
    [TestCase("14 juillet 2026", "2026-07-14")]
    [TestCase("2 févr. 2026", "2026-02-02")]
    [TestCase("1er avril 2026", "2026-04-01")]
    public void A_posting_day_is_read(string text, string day) =>
        Assert.That(Reader.Posted(text), Is.EqualTo(PostingDate.On(DateOnly.Parse(day))));

    [TestCase("Publicado hace más de 30 días", "2026-10-16")]
    [TestCase("Más de 30 días", "2026-10-16")]
    [TestCase("30+ days ago", "2026-10-16")]
    [TestCase("hace +30 días", "2026-10-16")]
    [TestCase("hace 2 semanas", "2026-11-01")]
    [TestCase("hace 1 mes", "2026-10-15")]
    [TestCase("hace un mes", "2026-10-15")]
    [TestCase("hace más de un mes", "2026-10-15")]
    [TestCase("hace una semana", "2026-11-08")]
    [TestCase("+ de 30 días", "2026-10-16")]
    [TestCase("há mais de 30 dias", "2026-10-16")]
    [TestCase("há um mês", "2026-10-15")]
    [TestCase("il y a plus de 30 jours", "2026-10-16")]
    [TestCase("il y a un mois", "2026-10-15")]
    [TestCase("il y a 2 semaines", "2026-11-01")]
    [TestCase("hace 1 año", "2025-11-15")]
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
