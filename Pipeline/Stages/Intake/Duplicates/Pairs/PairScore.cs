using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Stages.Intake.Duplicates.Pairs;

/// <summary>How sure it is that two ads are duplicates of some kind: a logistic regression over the evidence.</summary>
/// <remarks>The weights were fitted on the tuning half of the labelled pairs in the tests; the test that measures prints the fit again.</remarks>
internal static class PairScore
{
    /// <summary>Pairs of at least this score are duplicates.</summary>
    public const double Threshold = 0.5;

    /// <summary>The names of the features, in the order of <see cref="FeaturesOf"/>.</summary>
    public static IReadOnlyList<string> Features { get; } = ["constant", "title", "runs", "words", "runs × title", "words × title", "numbers", "apart", "same pay"];

    /// <summary>What each feature can speak for: 1 for duplicates, -1 against them, 0 either. The fit keeps to it, so that no weight says what nobody would.</summary>
    public static IReadOnlyList<int> Signs { get; } = [0, 1, 1, 1, 1, 1, 1, -1, 1];

    /// <summary>The weight of each feature.</summary>
    public static IReadOnlyList<double> Weights { get; } = [4.15, 0.44, 0.18, 0.19, 0.42, 0.50, 0.25, -0.23, 0.40];

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
            evidence.Runs,
            evidence.Words,
            evidence.Runs * evidence.Title,
            evidence.Words * evidence.Title,
            evidence.Numbers,
            Math.Min(1, evidence.Apart / FarApart),
            evidence.Pay == Agreement.Same ? 1 : 0,
        ];
        values.CopyTo(features);
    }

    /// <summary>A weight of words that only one has which is as good as any larger one.</summary>
    private const double FarApart = 3;
}
