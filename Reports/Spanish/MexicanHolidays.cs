using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Spanish;

/// <summary>Days of obligatory rest that come every year (Ley Federal del Trabajo, article 74), by the law in force since 2006.</summary>
internal static class MexicanHolidays
{
    public static IEnumerable<(DateOnly Day, string Name)> In(IsoWeek week)
    {
        for (var day = week.Monday; day <= week.Sunday; day = day.AddDays(1))
        {
            if (NameOf(day) is { } name)
            {
                yield return (day, name);
            }
        }
    }

    private static string? NameOf(DateOnly day) => (day.Month, day.Day, day.DayOfWeek) switch
    {
        (1, 1, _) => "Año Nuevo",
        (2, <= 7, DayOfWeek.Monday) => "Día de la Constitución",
        (3, >= 15 and <= 21, DayOfWeek.Monday) => "natalicio de Benito Juárez",
        (5, 1, _) => "Día del Trabajo",
        (9, 16, _) => "Día de la Independencia",
        (11, >= 15 and <= 21, DayOfWeek.Monday) => "Día de la Revolución",
        (12, 25, _) => "Navidad",
        _ => null,
    };
}
