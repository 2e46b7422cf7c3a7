namespace DiCoDe.Reports.Csv;

/// <summary>One column of a file: its place in the dictionary and how it is written, in one piece so that they cannot part.</summary>
internal sealed record CsvColumn<TRow>(CsvColumnEntry Entry, Action<Utf8Row, TRow> Write);
