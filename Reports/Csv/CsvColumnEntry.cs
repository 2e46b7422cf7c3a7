namespace DiCoDe.Reports.Csv;

/// <summary>What the dictionary says of a column.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Type">Type in the words of Frictionless Table Schema: string, integer, number, boolean, date.</param>
/// <param name="Unit">What is counted, or "".</param>
/// <param name="Meaning">A sentence in Spanish.</param>
internal sealed record CsvColumnEntry(string Name, string Type, string Unit, string Meaning);
