using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Bases;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Reports.Figures.Changes;

/// <summary>The change of a row's new ads on the week, in parts that add up to it exactly.</summary>
/// <param name="Ads">Of portals read alike in both weeks: ads that repeat no other. What may be demand.</param>
/// <param name="Repeats">Of the same portals: ads that repeat an earlier one.</param>
/// <param name="OtherDays">All ads, repeated or not, of portals read in both weeks, but in one on clearly more days than in the other: the reading.</param>
/// <param name="SourcesJoined">All ads of portals read this week and not the week before.</param>
/// <param name="SourcesLost">All ads of portals read the week before and not this week: zero or less, but for portals that are read late.</param>
/// <param name="LateAds">What is now known of the week before beyond what was published of it, while taxonomy and classifier are the same.</param>
/// <param name="Classification">The same, while the classifier is another.</param>
/// <param name="Taxonomy">The same, while the taxonomy is another.</param>
/// <remarks>The first five split this week less the week before as both are known now, counted with one taxonomy and one classifier; the last three split the
/// week before as known now less as it was published. Together: this week less what was published.</remarks>
public readonly record struct ChangeParts(int Ads, int Repeats, int OtherDays, int SourcesJoined, int SourcesLost, int LateAds, int Classification, int Taxonomy)
{
    /// <summary>The change.</summary>
    public int Sum => Ads + Repeats + OtherDays + SourcesJoined + SourcesLost + LateAds + Classification + Taxonomy;

    /// <summary>Splits the change of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="sources">The portals behind it; what they do not explain counts as <see cref="Ads"/>.</param>
    /// <param name="shiftOf">Whether a portal was read alike in both weeks.</param>
    /// <param name="revision">What was published of the week before, or <see langword="null"/>.</param>
    public static ChangeParts Of(DemandRow row, IReadOnlyList<SourceCount> sources, Func<PortalId, SourceShift> shiftOf, Revision? revision)
    {
        var parts = default(ChangeParts);
        foreach (var source in sources)
        {
            var change = source.This.NewAds - source.Before.NewAds;
            var repeats = source.This.NewRepeats - source.Before.NewRepeats;
            parts = shiftOf(source.Portal) switch
            {
                SourceShift.OtherDays => parts with { OtherDays = parts.OtherDays + change },
                SourceShift.Joined => parts with { SourcesJoined = parts.SourcesJoined + change },
                SourceShift.Lost => parts with { SourcesLost = parts.SourcesLost + change },
                _ => parts with { Ads = parts.Ads + change - repeats, Repeats = parts.Repeats + repeats },
            };
        }

        parts = parts with { Ads = parts.Ads + row.Change - parts.Sum };
        return revision is not { } published ? parts : (row.Before.NewAds - published.Published, published.Cause) switch
        {
            (var by, RevisionCause.Taxonomy) => parts with { Taxonomy = by },
            (var by, RevisionCause.Classification) => parts with { Classification = by },
            var (by, _) => parts with { LateAds = by },
        };
    }
}
