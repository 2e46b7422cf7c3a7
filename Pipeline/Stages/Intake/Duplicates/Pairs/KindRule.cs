using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Stages.Intake.Duplicates.Pairs;

/// <summary>Which kind of duplicates two ads are, once it is settled that they are. The kinds are explained at <see cref="DuplicateKind"/>.</summary>
internal static class KindRule
{
    /// <summary>From this share of common runs on, a difference is a slip of the pen or a portal's own line, not another wording.</summary>
    private const double SameRuns = 0.93;

    /// <summary>Below this share of the longer text, the shorter one says too little to be sure.</summary>
    private const double EnoughDetail = 0.5;

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
        || (evidence.Detail < EnoughDetail && !evidence.SameWording);
}
