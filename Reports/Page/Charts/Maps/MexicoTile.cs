namespace DiCoDe.Reports.Page.Charts.Maps;

/// <summary>A square of the map.</summary>
/// <param name="Name">The entity.</param>
/// <param name="Abbreviation">Up to four letters.</param>
/// <param name="Column">From the west, 0 the first.</param>
/// <param name="Row">From the north, 0 the first.</param>
public sealed record MexicoTile(string Name, string Abbreviation, int Column, int Row);
