using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Wording;

/// <summary>Dates as they are written in Spanish and English, without any machine's culture.</summary>
internal static class Dates
{
    private static readonly string[] Months =
    [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ];

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>"9 de noviembre de 2026", "9 November 2026".</summary>
    public static string Day(DateOnly day, ReportLanguage language = ReportLanguage.Spanish) => language.Say($"{DayAndMonth(day, language)} de {Plain(day.Year)}", $"{DayAndMonth(day, language)} {Plain(day.Year)}");

    /// <summary>"9 nov 2026", for a narrow column.</summary>
    public static string Short(DateOnly day, ReportLanguage language) => $"{Plain(day.Day)} {language.Say(Months[day.Month - 1], EnglishMonths[day.Month - 1])[..3]} {Plain(day.Year)}";

    /// <summary>"Semana 46 de 2026", "Week 46 of 2026".</summary>
    public static string Week(IsoWeek week, ReportLanguage language = ReportLanguage.Spanish) => language.Say($"Semana {Plain(week.Number)} de {Plain(week.Year)}", $"Week {Plain(week.Number)} of {Plain(week.Year)}");

    /// <summary>"del 9 al 15 de noviembre", "9 to 15 November", with the years only where the week's own year does not tell them.</summary>
    public static string Span(IsoWeek week, ReportLanguage language = ReportLanguage.Spanish)
    {
        var (from, to) = (week.Monday, week.Sunday) switch
        {
            var (monday, sunday) when monday.Year != sunday.Year => (Day(monday, language), Day(sunday, language)),
            var (monday, sunday) when monday.Month != sunday.Month => (DayAndMonth(monday, language), DayAndMonth(sunday, language)),
            var (monday, sunday) => (Plain(monday.Day), DayAndMonth(sunday, language)),
        };
        return language.Say($"del {from} al {to}", $"{from} to {to}");
    }

    private static string DayAndMonth(DateOnly day, ReportLanguage language) => language.Say($"{Plain(day.Day)} de {Months[day.Month - 1]}", $"{Plain(day.Day)} {EnglishMonths[day.Month - 1]}");

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
