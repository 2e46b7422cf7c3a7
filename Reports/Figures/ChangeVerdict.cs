namespace DiCoDe.Reports.Figures;

/// <summary>What may be said of a change on the week.</summary>
public enum ChangeVerdict
{
    /// <summary>The week before was not observed.</summary>
    NotAvailable,

    /// <summary>It may be chance: nothing is said.</summary>
    NotClear,

    /// <summary>More or less than chance explains, but the two weeks were not read alike: it may be the reading.</summary>
    NotComparable,

    /// <summary>More than chance explains.</summary>
    Rise,

    /// <summary>Less than chance explains.</summary>
    Fall,
}
