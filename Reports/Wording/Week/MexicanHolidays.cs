using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Wording.Week;

/// <summary>Days of obligatory rest that come every year (Ley Federal del Trabajo, article 74), by the law in force since 2006.</summary>
internal static class MexicanHolidays
{
    public static IEnumerable<(DateOnly Day, string Name)> In(IsoWeek week, ReportLanguage language = ReportLanguage.Spanish)
    {
        for (var day = week.Monday; day <= week.Sunday; day = day.AddDays(1))
        {
            if (NameOf(day, language) is { } name)
            {
                yield return (day, name);
            }
        }
    }

    private static string? NameOf(DateOnly day, ReportLanguage language) => (day.Month, day.Day, day.DayOfWeek) switch
    {
        (1, 1, _) => language.Say("Año Nuevo", "New Year’s Day"),
        (2, <= 7, DayOfWeek.Monday) => language.Say("Día de la Constitución", "Constitution Day"),
        (3, >= 15 and <= 21, DayOfWeek.Monday) => language.Say("natalicio de Benito Juárez", "birth of Benito Juárez"),
        (5, 1, _) => language.Say("Día del Trabajo", "Labour Day"),
        (9, 16, _) => language.Say("Día de la Independencia", "Independence Day"),
        (11, >= 15 and <= 21, DayOfWeek.Monday) => language.Say("Día de la Revolución", "Revolution Day"),
        (12, 25, _) => language.Say("Navidad", "Christmas"),
        _ => null,
    };
}
