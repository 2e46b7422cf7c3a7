namespace DiCoDe.Reports.Figures;

/// <summary>Why a value is missing. The three have different signs, those of the releases of the Department for Education of the United Kingdom
/// ("c", "z" and "x"), so that a reader never takes one for another, or any for zero.</summary>
public enum ValueFlag
{
    /// <summary>It is not missing.</summary>
    None,

    /// <summary>It is not given, since it would rest on too little to be read (<see cref="Disclosure"/>); the counts it would come from are there: "c".</summary>
    Suppressed,

    /// <summary>There can be none, such as the change of a share of the whole: "z".</summary>
    NotApplicable,

    /// <summary>Nobody knows it, since that week was not observed: "x".</summary>
    NotAvailable,
}
