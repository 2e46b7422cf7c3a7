namespace DiCoDe.Stages.Intake.Terms.Payment.Amounts;

/// <summary>A number in a text that may be money.</summary>
/// <param name="Start">Where it begins, with its sign ("$").</param>
/// <param name="End">Where it ends, with "mil" and the name of its currency.</param>
/// <param name="Value">What it says.</param>
/// <param name="Currency">ISO 4217 when the text says which ("USD", "S/"); "" for "$", "pesos" and nothing.</param>
/// <param name="IsMoney">Whether a sign or a name says that it is money.</param>
/// <param name="IsScaled">Whether "mil", "k" or "millones" follows it.</param>
internal readonly record struct Amount(int Start, int End, decimal Value, string Currency, bool IsMoney, bool IsScaled)
{
    /// <summary>A bare number that is more likely a year than pay.</summary>
    public bool MayBeYear => !IsMoney && !IsScaled && Value is >= 1950 and <= 2049;
}
