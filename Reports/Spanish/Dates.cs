using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Spanish;

/// <summary>Dates as they are written in Spanish, without any machine's culture.</summary>
internal static class Dates
{
    private static readonly string[] Months =
    [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ];

    /// <summary>"9 de noviembre de 2026".</summary>
    public static string Day(DateOnly day) => $"{DayAndMonth(day)} de {Plain(day.Year)}";

    /// <summary>"Semana 46 de 2026".</summary>
    public static string Week(IsoWeek week) => $"Semana {Plain(week.Number)} de {Plain(week.Year)}";

    /// <summary>"del 9 al 15 de noviembre", with the years only where the week's own year does not tell them.</summary>
    public static string Span(IsoWeek week) => (week.Monday, week.Sunday) switch
    {
        var (from, to) when from.Year != to.Year => $"del {Day(from)} al {Day(to)}",
        var (from, to) when from.Month != to.Month => $"del {DayAndMonth(from)} al {DayAndMonth(to)}",
        var (from, to) => $"del {Plain(from.Day)} al {DayAndMonth(to)}",
    };

    private static string DayAndMonth(DateOnly day) => $"{Plain(day.Day)} de {Months[day.Month - 1]}";

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
