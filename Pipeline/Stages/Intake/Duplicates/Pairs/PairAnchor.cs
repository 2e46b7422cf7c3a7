using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Stages.Intake.Duplicates.Pairs;

/// <summary>Whether anything holds two ads together. Without it no score makes them duplicates: what an employer, an agency or a portal always says
/// makes a hundred different jobs look alike.</summary>
/// <remarks>Three ways: a text copied whole, a text copied in good part, and a job told again in other words. The less was copied, the more the titles
/// must say the same. The limits were set by reading pairs of real ads on both sides of them.</remarks>
internal static class PairAnchor
{
    /// <summary>From this share of runs on, a text was copied whole.</summary>
    private const double WholeRuns = 0.9;

    /// <summary>From this share of runs on, a text was copied in good part.</summary>
    private const double SomeRuns = 0.5;

    /// <summary>A weight of common words below which a copied text says too little to compare.</summary>
    private const double LittleInCommon = 0.5;

    /// <summary>A weight of common words that the boast of an employer, all that some portals show of an ad, hardly reaches.</summary>
    private const double MuchOfOneAd = 2;

    /// <summary>A weight of common words from which two tellings can be told from chance.</summary>
    private const double EnoughInCommon = 0.7;

    /// <summary>The share of words that must be the same where nobody says who employs.</summary>
    private const double MostWords = 0.85;

    /// <summary>Below this, titles have nothing to do with each other, whatever text stands under both.</summary>
    private const double TraceOfTitle = 0.2;

    /// <summary>A title half of which the other ad speaks of.</summary>
    private const double HalfOfTitle = 0.5;

    /// <summary>From here on titles over a text that was edited have anything in common.</summary>
    private const double SomeTitle = 0.3;

    /// <summary>From here on titles over a text that was edited name one job: templates of one employer stand over many.</summary>
    private const double MostOfTitle = 0.75;

    /// <summary>From here on titles are the same but for a word that hardly matters.</summary>
    private const double SameTitle = 0.9;

    /// <summary>Whether they are anchored.</summary>
    public static bool Holds(in DuplicateEvidence evidence) =>
        evidence.Employer != Agreement.Different
        && ((evidence.SameWording && evidence.Title > 0) || IsCopied(evidence) || IsEdited(evidence) || IsRetold(evidence) || IsRetoldWithoutName(evidence));

    private static bool IsCopied(in DuplicateEvidence evidence) =>
        evidence.Runs >= WholeRuns
        && evidence.Common >= LittleInCommon
        && evidence.Words >= MostOfTitle
        && (evidence.Title >= MostOfTitle || evidence.Told >= MostOfTitle || IsRetitled(evidence));

    /// <summary>One of the titles says less than the other, over a text that says much of one job.</summary>
    private static bool IsRetitled(in DuplicateEvidence evidence) =>
        evidence.ToldByOne >= 1 && evidence.Told >= HalfOfTitle && evidence.Title >= TraceOfTitle && evidence.Common >= MuchOfOneAd;

    private static bool IsEdited(in DuplicateEvidence evidence) =>
        evidence.Runs >= SomeRuns
        && evidence.Common >= LittleInCommon
        && IsOneLevel(evidence)
        && evidence.Told >= 1
        && evidence.Title >= SomeTitle
        && evidence.Words >= (IsNamed(evidence) ? 0.5 : MostWords);

    private static bool IsRetold(in DuplicateEvidence evidence) =>
        IsNamed(evidence)
        && evidence.Place is Agreement.Same or Agreement.Compatible
        && IsOneLevel(evidence)
        && evidence.Common >= EnoughInCommon
        && evidence.Told >= 1
        && ((evidence.Title >= SameTitle && evidence.Words >= 0.25) || (evidence.Title >= MostOfTitle && evidence.Words >= 0.45));

    /// <summary>What a hidden employer or an agency says in other words may be any of a hundred like jobs: more words must be the same, some of them in their order.</summary>
    private static bool IsRetoldWithoutName(in DuplicateEvidence evidence) =>
        evidence.Place == Agreement.Same
        && IsOneLevel(evidence)
        && evidence.Common >= EnoughInCommon
        && evidence.Told >= 1
        && evidence.Title >= SameTitle
        && evidence.Words >= MostWords
        && evidence.Runs >= 0.25;

    /// <summary>Junior and senior, level I and level II ask for other people, unless one text stands under both.</summary>
    private static bool IsOneLevel(in DuplicateEvidence evidence) => evidence.TitleNumbers != Agreement.Different && evidence.Rank != Agreement.Different;

    private static bool IsNamed(in DuplicateEvidence evidence) => evidence.Employer is Agreement.Same or Agreement.Compatible && !evidence.ThroughAgency;
}
