using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Csv;

/// <summary>A file's description, whatever its rows are.</summary>
internal interface ICsvTable
{
    /// <summary>The file's name.</summary>
    string File { get; }

    /// <summary>What it holds, a sentence in Spanish.</summary>
    string Title { get; }

    /// <summary>How it is written.</summary>
    CsvDialect Dialect { get; }

    /// <summary>Its columns, in order.</summary>
    IReadOnlyList<CsvColumnEntry> Entries { get; }
}
