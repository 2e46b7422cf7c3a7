using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Intervals;

namespace DiCoDe.Reports.Wording.Week;

/// <summary>What a chart shows, as a sentence: of the largest change that is clear, and only when there is one; else its neutral title.</summary>
internal static class ChartTitles
{
    /// <summary>"Crece la demanda de soldador", "Baja la demanda de soldador".</summary>
    public static string Demand(IReadOnlyList<(string Label, Measured Figures)> rows, string neutral, ReportLanguage language) => Largest(rows) switch
    {
        (var label, ChangeVerdict.Rise) => language.Say($"Crece la demanda de {label}", $"Demand for {label} grows"),
        (var label, ChangeVerdict.Fall) => language.Say($"Baja la demanda de {label}", $"Demand for {label} falls"),
        _ => neutral,
    };

    /// <summary>"Crece la demanda en Jalisco".</summary>
    public static string Places(IReadOnlyList<(string Label, Measured Figures)> rows, string neutral, ReportLanguage language) => Largest(rows) switch
    {
        (var label, ChangeVerdict.Rise) => language.Say($"Crece la demanda en {label}", $"Demand grows in {label}"),
        (var label, ChangeVerdict.Fall) => language.Say($"Baja la demanda en {label}", $"Demand falls in {label}"),
        _ => neutral,
    };

    /// <summary>"Anuncios nuevos: por encima de la semana 40 de 2026", when the interval of the last week does not hold 100.</summary>
    public static string Index(Interval? last, string measure, IsoWeek from, ReportLanguage language)
    {
        var week = language.Say($"la semana {Numbers.Length(from.Number)} de {Numbers.Length(from.Year)}", Dates.Week(from, language).ToLowerInvariant());
        return last switch
        {
            { Low: > 100 } => language.Say($"{measure}: por encima de {week}", $"{measure}: above {week}"),
            { High: < 100 } => language.Say($"{measure}: por debajo de {week}", $"{measure}: below {week}"),
            _ => language.Say($"{measure}, con {week} como 100", $"{measure}, with {week} as 100"),
        };
    }

    private static (string Label, ChangeVerdict Verdict)? Largest(IReadOnlyList<(string Label, Measured Figures)> rows) => rows
        .Where(row => row.Figures.Verdict is ChangeVerdict.Rise or ChangeVerdict.Fall)
        .OrderByDescending(row => Math.Abs((double)row.Figures.Change!.Value))
        .ThenBy(row => row.Label, StringComparer.Ordinal)
        .Select(row => ((string, ChangeVerdict)?)(row.Label, row.Figures.Verdict))
        .FirstOrDefault();
}
