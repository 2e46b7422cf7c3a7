using DiCoDe.Domain.Ads.Terms.Working;
using DiCoDe.Stages.Intake.Terms.Working;

namespace DiCoDe.UnitTests.Stages.Intake.Terms.Working;

[TestFixture]
public class HoursReaderTests
{
    [TestCase("Tiempo completo", Load.FullTime)]
    [TestCase("Jornada part time", Load.PartTime)]
    [TestCase("Medio tiempo", Load.PartTime)]
    [TestCase("Pago por hora, trabajo por horas", Load.Hourly)]
    [TestCase("Contrato de 20 horas semanales", Load.PartTime)]
    [TestCase("Lunes a viernes de 9 a 18 hs", Load.FullTime)]
    [TestCase("Manejo del tiempo", Load.NotStated)]
    [TestCase("Jornada por horas", Load.Hourly)]
    [TestCase("Sueldo: $70 por hora", Load.NotStated, Description = "how pay is stated says nothing of the hours")]
    [TestCase("Pago por hora: $70", Load.NotStated)]
    [TestCase("Tiempo completo, tarifa por hora de 70 pesos", Load.FullTime)]
    public void The_load_is_read(string text, Load load) => Assert.That(HoursReader.Read(SomeWords.Of(text), "").Load, Is.EqualTo(load));

    [TestCase("Turno nocturno", Shifts.Night)]
    [TestCase("Turnos mañana o tarde", Shifts.Morning | Shifts.Evening)]
    [TestCase("Disponibilidad para rolar turnos", Shifts.Rotating)]
    [TestCase("Horarios rotativos y fines de semana", Shifts.Rotating | Shifts.Weekend)]
    [TestCase("Turno mixto", Shifts.Mixed)]
    [TestCase("Organizar turnos del personal", Shifts.None)]
    public void Shifts_are_read(string text, Shifts shifts) => Assert.That(HoursReader.Read(SomeWords.Of(text), "").Shifts, Is.EqualTo(shifts));

    [TestCase("Lunes a sábado", WorkingDays.MondayToSaturday)]
    [TestCase("Horario L-V", WorkingDays.MondayToFriday)]
    [TestCase("Domingo a domingo", WorkingDays.All)]
    [TestCase("Miércoles a domingo", WorkingDays.Wednesday | WorkingDays.Thursday | WorkingDays.Friday | WorkingDays.Saturday | WorkingDays.Sunday)]
    [TestCase("lunes, miércoles y viernes", WorkingDays.Monday | WorkingDays.Wednesday | WorkingDays.Friday)]
    [TestCase("Horario de lunes a viernes y sábados", WorkingDays.MondayToSaturday)]
    [TestCase("Lunes a viernes. No trabajamos domingos", WorkingDays.MondayToFriday)]
    public void Days_are_read(string text, WorkingDays days) => Assert.That(HoursReader.Read(SomeWords.Of(text), "").Days, Is.EqualTo(days));

    [TestCase("Lunes a viernes de 9 a 18 hs", 45)]
    [TestCase("Lunes a viernes de 9:00 am a 6:00 pm y sábado de 9 am a 2 pm", 50)]
    [TestCase("Lunes a viernes de 8:30 a 5:30", 45)]
    [TestCase("44 horas semanales", 44)]
    [TestCase("Lunes a domingo de 7:00 am a 3:00 pm con un día de descanso", 48)]
    [TestCase("Lunes a viernes de 22 a 6 hs", 40)]
    [TestCase("De 7 am a 3 pm o de 3 pm a 11 pm, lunes a sábado", null, Description = "alternatives")]
    [TestCase("Lunes a viernes", null)]
    [TestCase("Edad de 18 a 35 años, de lunes a viernes", null)]
    public void Weekly_hours_are_stated_or_computed(string text, decimal? hours) => Assert.That(HoursReader.Read(SomeWords.Of(text), "").WeeklyHours, Is.EqualTo(hours));

    [TestCase("Lunes a domingo con 2 días de descanso", 2)]
    [TestCase("Un franco semanal, lunes a domingo", 1)]
    [TestCase("Lunes a viernes", null)]
    public void Days_of_rest_are_read(string text, int? rest) => Assert.That(HoursReader.Read(SomeWords.Of(text), "").RestDays, Is.EqualTo(rest));

    [Test]
    public void The_quote_holds_what_stands_together() =>
        Assert.That(
            HoursReader.Read(SomeWords.Of("Ofrecemos sueldo base. Horario: lunes a viernes de 9 a 18 hs, sábado de 9 a 13 hs. Prestaciones."), "").Quote.Words,
            Does.StartWith("lunes a viernes").And.Contain("13 hs"));

    [TestCase("FULL_TIME", Load.FullTime)]
    [TestCase("Part-time", Load.PartTime)]
    public void A_field_says_it_where_the_text_does_not(string field, Load load) =>
        Assert.That(HoursReader.Read(SomeWords.Of("Manejo de caja"), field).Load, Is.EqualTo(load));

    [TestCase("Manejo de caja")]
    [TestCase("Disponibilidad horaria")]
    [TestCase("")]
    public void An_ad_that_says_nothing_of_hours_has_none(string text) => Assert.That(HoursReader.Read(SomeWords.Of(text), ""), Is.EqualTo(WorkingHours.NotStated));
}
