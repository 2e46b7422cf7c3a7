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
        "agency", "same place", "different place", "same pay", "different pay", "different rank", "different hours",
    ];

    /// <summary>The weight of each feature.</summary>
    public static IReadOnlyList<double> Weights { get; } = [-6, 3, 3, 3, 1, 1, 1, 1, 1, 0.5, -3, -1, 0.5, -0.5, 0.5, -0.5, -2, -0.5];

    /// <summary>The score of a pair, between 0 and 1.</summary>
    public static double Of(in DuplicateEvidence evidence)
    {
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
            One(evidence.ThroughAgency),
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

    private static double One(bool holds) => holds ? 1 : 0;
}
