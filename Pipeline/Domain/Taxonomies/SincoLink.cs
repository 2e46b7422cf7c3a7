namespace DiCoDe.Domain.Taxonomies;

/// <summary>One pair of INEGI's table.</summary>
/// <param name="Sinco">A SINCO unit group, 4 digits.</param>
/// <param name="Isco">A unit group of ISCO-08, 4 digits.</param>
public readonly record struct SincoLink(string Sinco, string Isco);
