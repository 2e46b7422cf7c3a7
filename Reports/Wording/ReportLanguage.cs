namespace DiCoDe.Reports.Wording;

/// <summary>The languages a report is written in.</summary>
public enum ReportLanguage
{
    /// <summary>As Mexico writes it: the report's own language, and the only one of its files.</summary>
    Spanish,

    /// <summary>The same pages for readers elsewhere. Numbers stay as in Mexico, which writes them as English does.</summary>
    English,
}
