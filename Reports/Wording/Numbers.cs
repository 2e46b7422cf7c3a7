using System.Globalization;

namespace DiCoDe.Reports.Wording;

/// <summary>Numbers as Mexico writes them, in both languages. The format is made by hand: no machine's culture has a say in a report.</summary>
internal static class Numbers
{
    private static readonly NumberFormatInfo Mexico = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ".",
        NumberGroupSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "−",
    });

    /// <summary>1,234.</summary>
    public static string Whole(int number) => number.ToString("#,0", Mexico);

    /// <summary>An amount of money in whole units: 1,234.</summary>
    public static string Amount(double amount) => Math.Round(amount).ToString("#,0", Mexico);

    /// <summary>+1,234, −12 or 0.</summary>
    public static string Signed(int number) => number > 0 ? $"+{Whole(number)}" : Whole(number);

    /// <summary>A part of 1 as a percentage without its sign: 12.3.</summary>
    public static string Percent(double share) => (share * 100).ToString("#,0.0", Mexico);

    /// <summary>A confidence: 0.92.</summary>
    public static string Confidence(double value) => value.ToString("0.00", Mexico);

    /// <summary>A length for CSS or SVG.</summary>
    public static string Length(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>"1 anuncio", "2 anuncios".</summary>
    public static string Of(int number, string one, string several) => $"{Whole(number)} {(number == 1 ? one : several)}";
}
