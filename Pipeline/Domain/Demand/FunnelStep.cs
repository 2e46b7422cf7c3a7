namespace DiCoDe.Domain.Demand;

/// <summary>The steps from a page to a counted ad. Each step splits what an earlier one passed on into what passes and what falls out, with a reason.</summary>
public enum FunnelStep
{
    /// <summary>Pages asked for: those that came, and those that did not.</summary>
    Page,

    /// <summary>Ads found on the pages that came, the same ad as often as it was met. It splits nothing: a page has any number of ads.</summary>
    Found,

    /// <summary>Of <see cref="Found"/>: each ad once a run, and only those that are ads.</summary>
    Kept,

    /// <summary>Of <see cref="Kept"/>: those seen for the first time.</summary>
    New,

    /// <summary>Of <see cref="New"/>: those that repeat no earlier ad. They are counted all the same, and as repeats.</summary>
    Unique,

    /// <summary>Of <see cref="New"/>: those whose day of posting is known.</summary>
    Dated,

    /// <summary>Of <see cref="New"/>: those whose region is known.</summary>
    Placed,

    /// <summary>Of <see cref="New"/>: those whose occupation is coded.</summary>
    Classified,

    /// <summary>Of <see cref="New"/>: those that count as new in the week.</summary>
    Counted,
}
