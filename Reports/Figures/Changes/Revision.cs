using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Figures.Changes;

/// <summary>What was published of the week before, for one row, and why it is another number now.</summary>
/// <param name="Published">The new ads as published.</param>
/// <param name="Cause">Why they differ from what is known now.</param>
public readonly record struct Revision(int Published, RevisionCause Cause)
{
    /// <summary>The revision of a row; <see langword="null"/> when nothing was published of the week before.</summary>
    /// <remarks>One cause takes the whole difference, since the store keeps no ad as it was read then: the taxonomy when it is another, else the classifier when
    /// it is another, else ads that came late.</remarks>
    public static Revision? Of(WeeklyReport report, DemandRow row) => report.PublishedBefore is not { } published
        ? null
        : new Revision(
            published.NewAdsOf(row.Dimension, row.Key),
            string.Equals(published.TaxonomyHash, report.Taxonomy.Identity.Hash, StringComparison.Ordinal)
                ? string.Equals(published.Classifier, report.Classifier.Value, StringComparison.Ordinal) ? RevisionCause.LateAds : RevisionCause.Classification
                : RevisionCause.Taxonomy);
}
