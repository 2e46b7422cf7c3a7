namespace DiCoDe.Reports.Figures.Ranking;

/// <summary>The ads of a SINCO group.</summary>
/// <param name="Digits">How many digits of SINCO are sure: 1 to 4; 0 for ads that the table leaves without any.</param>
/// <param name="Code">Its digits, or "".</param>
/// <param name="Loss">Why fewer than four are sure: "", <see cref="Several"/>, <see cref="NotInTable"/> or <see cref="NotCoded"/>.</param>
/// <param name="Label">Its name.</param>
/// <param name="Figures">Its numbers.</param>
public sealed record SincoLine(int Digits, string Code, string Loss, string Label, Measured Figures)
{
    /// <summary>The ISCO-08 group corresponds to several SINCO groups.</summary>
    public const string Several = "several";

    /// <summary>The table does not name the ISCO-08 group.</summary>
    public const string NotInTable = "not_in_table";

    /// <summary>The ad's occupation is not coded.</summary>
    public const string NotCoded = "not_coded";
}
