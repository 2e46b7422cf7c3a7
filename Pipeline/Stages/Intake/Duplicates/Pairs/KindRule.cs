using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Stages.Intake.Duplicates.Pairs;

/// <summary>Which kind of duplicates two ads are, once it is settled that they are. The kinds are explained at <see cref="DuplicateKind"/>.</summary>
internal static class KindRule
{
    /// <summary>From this share of common runs on, a difference is a slip of the pen or a portal's own line, not another wording.</summary>
    private const double SameRuns = 0.93;

    /// <summary>Below this share of the longer text, the shorter one says too little to be sure.</summary>
    private const double EnoughDetail = 0.4;

    /// <summary>The same for a text that is cut out of the longer, as teasers are.</summary>
    private const double EnoughOfACut = 0.8;

    /// <summary>Below this share of a title that the other ad speaks of, the two may be branches, units or shifts that share a text.</summary>
    private const double SameJob = 0.75;

    /// <summary>The kind of a pair that the score accepts.</summary>
    public static DuplicateKind Of(in DuplicateEvidence evidence)
    {
        if (IsPartial(evidence))
        {
            return DuplicateKind.Partial;
        }

        if (evidence.DaysApart > DuplicateWindow.SameTime)
        {
            return DuplicateKind.Temporal;
        }

        return evidence.SameWording || (evidence.Runs >= SameRuns && evidence.Detail >= SameRuns && evidence.Title >= SameRuns)
            ? DuplicateKind.Full
            : DuplicateKind.Semantic;
    }

    private static bool IsPartial(in DuplicateEvidence evidence) =>
        evidence.Place == Agreement.Different
        || evidence.Pay == Agreement.Different
        || evidence.Employer == Agreement.Different
        || evidence.Rank == Agreement.Different
        || evidence.Hours == Agreement.Different
        || evidence.TitleNumbers == Agreement.Different
        || evidence.Reference == Agreement.Different
        || evidence.Told < SameJob
        || evidence.ToldByOne < 1
        || (evidence.Place == Agreement.NotStated && !(evidence.Title >= 1 && evidence.Runs >= SameRuns))
        || evidence.Detail < (evidence.Runs >= SameRuns ? EnoughOfACut : EnoughDetail);
}
