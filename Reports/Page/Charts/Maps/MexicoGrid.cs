namespace DiCoDe.Reports.Page.Charts.Maps;

/// <summary>The 32 entities of Mexico as squares of one size, each about where it lies: what a map gives to Chihuahua, here is given to each.</summary>
internal static class MexicoGrid
{
    /// <summary>Columns of the grid.</summary>
    public const int Columns = 10;

    /// <summary>Rows of the grid.</summary>
    public const int Rows = 6;

    /// <summary>The entities, by the name that places have, with their abbreviation, column and row.</summary>
    public static IReadOnlyList<MexicoTile> All { get; } =
    [
        new("Baja California", "BC", 0, 0), new("Sonora", "SON", 1, 0), new("Chihuahua", "CHIH", 2, 0), new("Coahuila", "COAH", 3, 0), new("Nuevo León", "NL", 4, 0), new("Tamaulipas", "TAMS", 5, 0),
        new("Baja California Sur", "BCS", 0, 1), new("Sinaloa", "SIN", 1, 1), new("Durango", "DGO", 2, 1), new("Zacatecas", "ZAC", 3, 1), new("San Luis Potosí", "SLP", 4, 1),
        new("Nayarit", "NAY", 1, 2), new("Jalisco", "JAL", 2, 2), new("Aguascalientes", "AGS", 3, 2), new("Guanajuato", "GTO", 4, 2), new("Querétaro", "QRO", 5, 2), new("Hidalgo", "HGO", 6, 2), new("Veracruz", "VER", 7, 2),
        new("Colima", "COL", 2, 3), new("Michoacán", "MICH", 3, 3), new("Estado de México", "MEX", 4, 3), new("Ciudad de México", "CDMX", 5, 3), new("Tlaxcala", "TLAX", 6, 3), new("Puebla", "PUE", 7, 3), new("Yucatán", "YUC", 9, 3),
        new("Guerrero", "GRO", 4, 4), new("Morelos", "MOR", 5, 4), new("Oaxaca", "OAX", 6, 4), new("Tabasco", "TAB", 7, 4), new("Campeche", "CAMP", 8, 4), new("Quintana Roo", "QROO", 9, 4),
        new("Chiapas", "CHIS", 7, 5),
    ];

    /// <summary>The abbreviation of a Mexican entity, or <see langword="null"/>.</summary>
    public static string? AbbreviationOf(string country, string region) => string.Equals(country, "MX", StringComparison.Ordinal)
        ? All.Where(tile => string.Equals(tile.Name, region, StringComparison.OrdinalIgnoreCase)).Select(tile => tile.Abbreviation).FirstOrDefault()
        : null;
}
