namespace DiCoDe.Domain.Ads.Duplicates.Links;

/// <summary>What two ads say of the same thing.</summary>
public enum Agreement
{
    /// <summary>One of them, or both, do not say; a confidential employer says nothing, nor does an agency that hides its client.</summary>
    NotStated,

    /// <summary>The same.</summary>
    Same,

    /// <summary>What fits together without being the same: "Grupo Lince" and "Lince Logística", a state and a town in it.</summary>
    Compatible,

    /// <summary>Two things that cannot both be.</summary>
    Different,
}
