namespace DiCoDe.Reports.Figures;

/// <summary>The signs of <see cref="ValueFlag"/>, the same in files and on pages, and the one of pages for what files say in a column.</summary>
internal static class FlagSigns
{
    /// <summary>Stands for <see cref="ValueFlag.Suppressed"/>.</summary>
    public const string Suppressed = "c";

    /// <summary>Stands for <see cref="ValueFlag.NotApplicable"/>.</summary>
    public const string NotApplicable = "z";

    /// <summary>Stands for <see cref="ValueFlag.NotAvailable"/>.</summary>
    public const string NotAvailable = "x";

    /// <summary>Stands beside the number of a row that <see cref="Measured.IsDominated"/>: nothing is missing.</summary>
    public const string OneEmployer = "●";

    /// <summary>What the signs mean, for the dictionary.</summary>
    public const string Meaning = $"{Suppressed}: no se da, porque detrás hay muy pocos anuncios o empleadores y no se podría interpretar, no porque sea secreta; {NotApplicable}: no procede; {NotAvailable}: no disponible, porque no se observó; vacío si la cifra está";

    public static string Of(ValueFlag flag) => flag switch
    {
        ValueFlag.Suppressed => Suppressed,
        ValueFlag.NotApplicable => NotApplicable,
        ValueFlag.NotAvailable => NotAvailable,
        _ => "",
    };
}
