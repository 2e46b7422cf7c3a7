using DiCoDe.Domain.Geography;

namespace DiCoDe.Import.Geography;

/// <summary>A row of INEGI's catalogue as a municipality, its codes brought to their width: a spreadsheet takes the zeros off the front.</summary>
internal static class MunicipalRow
{
    private const int LongestName = 120;

    public static Municipality Of(string entity, string code, string name, string seat) => new(Padded(entity, 2), Padded(code, 3), Short(name), Short(seat));

    private static string Padded(string code, int width) => code.Trim() is { Length: > 0 } digits ? digits.PadLeft(width, '0') : "";

    private static string Short(string name) => name.Trim() is var kept && kept.Length > LongestName ? kept[..LongestName] : kept;
}
