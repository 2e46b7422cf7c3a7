using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Page.Charts.Rows;

/// <summary>A row of a chart, with its numbers.</summary>
/// <param name="Key">Its key in the file that the numbers are taken from.</param>
/// <param name="Label">Its name.</param>
/// <param name="LabelLanguage">ISO 639-1 of the name when it is not in the language of the page, else <see langword="null"/>.</param>
/// <param name="Figures">Its numbers.</param>
public sealed record ChartRow(string Key, string Label, string? LabelLanguage, Measured Figures)
{
    /// <summary>The list of its new ads as a path in the report's folder, or "".</summary>
    public string Ads { get; init; } = "";

    /// <summary>The row of a line of demand.</summary>
    public static ChartRow Of(DemandLine line, WeekFigures week) => new(line.Key, line.Label, week.LanguageOf(line.Dimension, line.Key), line.Figures) { Ads = week.AdsOf(line.Dimension, line.Key, line.Within) };
}
