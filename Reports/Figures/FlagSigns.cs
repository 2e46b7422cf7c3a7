namespace DiCoDe.Reports.Figures;

/// <summary>The signs of <see cref="ValueFlag"/> in files.</summary>
internal static class FlagSigns
{
    /// <summary>What the signs mean, for the dictionary.</summary>
    public const string Meaning = "c: se conoce y no se publica; z: no procede; x: no disponible, porque no se observó; vacío si la cifra está";

    public static string Of(ValueFlag flag) => flag switch
    {
        ValueFlag.Suppressed => "c",
        ValueFlag.NotApplicable => "z",
        ValueFlag.NotAvailable => "x",
        _ => "",
    };
}
