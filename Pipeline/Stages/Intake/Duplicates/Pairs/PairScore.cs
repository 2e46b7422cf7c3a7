using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Stages.Intake.Duplicates.Pairs;

/// <summary>How sure it is that two ads are duplicates of some kind: a logistic regression over the evidence.</summary>
/// <remarks>The weights were fitted on the tuning half of the labelled pairs in the tests; the test that measures prints the fit again.</remarks>
internal static class PairScore
{
    /// <summary>Pairs of at least this score are duplicates.</summary>
    public const double Threshold = 0.5;

    /// <summary>The names of the features, in the order of <see cref="FeaturesOf"/>.</summary>
    public static IReadOnlyList<string> Features { get; } =
    [
        "constant", "title", "runs", "words", "runs × title", "words × title", "numbers", "common", "same employer", "compatible employer", "different employer",
        "agency × other runs", "same place", "different place", "same pay", "different pay", "different rank", "different hours",
    ];

    /// <summary>What each feature can speak for: 1 for duplicates, -1 against them, 0 either. The fit keeps to it, so that no weight says what nobody would.</summary>
    public static IReadOnlyList<int> Signs { get; } = [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, 1, -1, 1, -1, -1, -1];

    /// <summary>The weight of each feature.</summary>
    public static IReadOnlyList<double> Weights { get; } = [2.76, 0.45, 0.07, 0.00, 0.84, 0.68, 0.00, 0.14, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 1.14, 0.00, -4.80, 0.00];

    /// <summary>Whether anything holds the two together: much of the text word for word, or an employer that both name and a like job in a place that may be the same.</summary>
    /// <remarks>What a hidden employer says in other words may be any of a hundred like jobs: more words must be the same, and the place.</remarks>
    public static bool IsAnchored(in DuplicateEvidence evidence)
    {
        var isCopy = evidence.Runs >= AllRuns
            ? evidence.Title >= CopiedTitle || (evidence.Title >= SomeTitle && evidence.Common >= MuchOfOneAd)
            : evidence.Runs >= CopiedRuns && evidence.Title >= CopiedTitle && evidence.Common >= LittleInCommon;
        var isRetold = evidence.Employer is Agreement.Same or Agreement.Compatible
            && !evidence.ThroughAgency
            && evidence.Place != Agreement.Different
            && evidence.Common >= EnoughInCommon
            && evidence.Words >= ToldWords
            && (evidence.Title >= LikeTitle || evidence.Numbers >= LikeNumbers);
        var isRetoldWithoutName = evidence.Employer == Agreement.NotStated
            && evidence.Place == Agreement.Same
            && evidence.Title >= LikeTitle
            && evidence.Common >= EnoughInCommon
            && evidence.Words >= ToldWithoutName;
        return evidence.Employer != Agreement.Different && (isCopy || isRetold || isRetoldWithoutName || (evidence.SameWording && evidence.Title > 0));
    }

    /// <summary>The score of a pair, between 0 and 1; 0 when nothing anchors it.</summary>
    public static double Of(in DuplicateEvidence evidence)
    {
        if (!IsAnchored(evidence))
        {
            return 0;
        }

        Span<double> features = stackalloc double[Weights.Count];
        FeaturesOf(evidence, features);
        var sum = 0.0;
        for (var at = 0; at < features.Length; at++)
        {
            sum += features[at] * Weights[at];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Writes the features of a pair.</summary>
    public static void FeaturesOf(in DuplicateEvidence evidence, Span<double> features)
    {
        ReadOnlySpan<double> values =
        [
            1,
            evidence.Title,
            evidence.Runs,
            evidence.Words,
            evidence.Runs * evidence.Title,
            evidence.Words * evidence.Title,
            evidence.Numbers,
            Math.Min(1, evidence.Common / MuchInCommon),
            One(evidence.Employer == Agreement.Same),
            One(evidence.Employer == Agreement.Compatible),
            One(evidence.Employer == Agreement.Different),
            evidence.ThroughAgency ? 1 - evidence.Runs : 0,
            One(evidence.Place == Agreement.Same),
            One(evidence.Place == Agreement.Different),
            One(evidence.Pay == Agreement.Same),
            One(evidence.Pay == Agreement.Different),
            One(evidence.Rank == Agreement.Different),
            One(evidence.Hours == Agreement.Different),
        ];
        values.CopyTo(features);
    }

    /// <summary>A weight of common words that is as good as any larger one: that of some 60 words of middling rarity.</summary>
    private const double MuchInCommon = 15;

    /// <summary>From this share of runs on, a text was copied in good part.</summary>
    private const double CopiedRuns = 0.5;

    /// <summary>From this share of runs on, a text was copied whole.</summary>
    private const double AllRuns = 0.9;

    /// <summary>From here on titles over a copied text name one job: templates of one employer stand over many.</summary>
    private const double CopiedTitle = 0.5;

    /// <summary>From here on titles over a text that was copied whole have anything in common.</summary>
    private const double SomeTitle = 0.1;

    /// <summary>From here on titles over different texts name like jobs.</summary>
    private const double LikeTitle = 0.3;

    /// <summary>From here on so many numbers are the same (hours, years, ages) that the titles need not be alike.</summary>
    private const double LikeNumbers = 0.4;

    /// <summary>The share of words that two tellings of one job have in common at least.</summary>
    private const double ToldWords = 0.25;

    /// <summary>The same where one of the employers is hidden.</summary>
    private const double ToldWithoutName = 0.4;

    /// <summary>A weight of common words below which a copied text says too little to compare.</summary>
    private const double LittleInCommon = 0.5;

    /// <summary>A weight of common words from which two tellings can be told from chance.</summary>
    private const double EnoughInCommon = 1.1;

    /// <summary>A weight of common words that the boast of an employer, all that some portals show of an ad, hardly reaches.</summary>
    private const double MuchOfOneAd = 2;

    private static double One(bool holds) => holds ? 1 : 0;
}
