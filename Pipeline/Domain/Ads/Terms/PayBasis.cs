namespace DiCoDe.Domain.Ads.Terms;

/// <summary>Whether pay is before or after taxes and contributions.</summary>
public enum PayBasis
{
    /// <summary>The ad does not say.</summary>
    NotStated,

    /// <summary>Before: "bruto", "brutos", "antes de impuestos".</summary>
    Gross,

    /// <summary>After: "neto", "libres", "líquido".</summary>
    Net,
}
