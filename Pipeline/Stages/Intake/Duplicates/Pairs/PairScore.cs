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
        "constant", "title", "told", "told by one", "runs", "words", "runs × title", "words × title", "numbers", "common", "apart", "same employer", "compatible employer", "different employer",
        "agency × other runs", "same place", "different place", "same pay", "different pay", "different rank", "different hours", "different number in the title", "different reference",
    ];

    /// <summary>What each feature can speak for: 1 for duplicates, -1 against them, 0 either. The fit keeps to it, so that no weight says what nobody would.</summary>
    public static IReadOnlyList<int> Signs { get; } = [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, 1, 1, -1, -1, 1, -1, 1, -1, -1, -1, -1, -1];

    /// <summary>The weight of each feature.</summary>
    public static IReadOnlyList<double> Weights { get; } = [2.76, 0.45, 0, 0, 0.07, 0.00, 0.84, 0.68, 0.00, 0.14, 0, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 1.14, 0.00, -4.80, 0.00, 0, 0];

    /// <summary>The score of a pair, between 0 and 1; 0 when nothing anchors it.</summary>
    public static double Of(in DuplicateEvidence evidence)
    {
        if (!PairAnchor.Holds(evidence))
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
            evidence.Told,
            evidence.ToldByOne,
            evidence.Runs,
            evidence.Words,
            evidence.Runs * evidence.Title,
            evidence.Words * evidence.Title,
            evidence.Numbers,
            Math.Min(1, evidence.Common / MuchInCommon),
            Math.Min(1, evidence.Apart / FarApart),
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
            One(evidence.TitleNumbers == Agreement.Different),
            One(evidence.Reference == Agreement.Different),
        ];
        values.CopyTo(features);
    }

    /// <summary>A weight of common words that is as good as any larger one: that of some 60 words of middling rarity.</summary>
    private const double MuchInCommon = 15;

    /// <summary>A weight of words that only one has which is as good as any larger one.</summary>
    private const double FarApart = 3;

    private static double One(bool holds) => holds ? 1 : 0;
}
