using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

using Microsoft.AspNetCore.Components;

namespace DiCoDe.Reports.Page.Tables;

/// <summary>A row of a table of counts.</summary>
/// <param name="Key">Its key in the file that the table is taken from.</param>
/// <param name="Label">Its name.</param>
/// <param name="Figures">Its numbers.</param>
public sealed record TableLine(string Key, string Label, Measured Figures)
{
    /// <summary>The digits of a classification before the name, or "".</summary>
    public string Code { get; init; } = "";

    /// <summary>ISO 639-1 of the name when it is not in the language of the page, else <see langword="null"/>.</summary>
    public string? LabelLanguage { get; init; }

    /// <summary>Short marks behind the name.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What the larger thing is that it lies in, to stand under the name, or "".</summary>
    public string Note { get; init; } = "";

    /// <summary>A row for "none" or "not coded": it stands last however the table is sorted, and has no bar.</summary>
    public bool IsApart { get; init; }

    /// <summary>The list of its new ads as a path in the report's folder, or "".</summary>
    public string Ads { get; init; } = "";

    /// <summary>The list of its open ads as a path in the report's folder, or "".</summary>
    public string OpenAds { get; init; } = "";

    /// <summary>What the row opens to, or <see langword="null"/>.</summary>
    public RenderFragment? Below { get; init; }

    /// <summary>The row of a line of demand.</summary>
    public static TableLine Of(DemandLine line, WeekFigures week) => new(line.Key, line.Label, line.Figures)
    {
        LabelLanguage = week.LanguageOf(line.Dimension, line.Key),
        Ads = week.AdsOf(line.Dimension, line.Key, line.Within),
        OpenAds = week.OpenAdsOf(line.Dimension, line.Key, line.Within),
        IsApart = line.Key.Length == 0 && line.Dimension is Dimension.Occupation or Dimension.Place,
    };
}
