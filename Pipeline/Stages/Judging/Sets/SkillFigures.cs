namespace DiCoDe.Stages.Judging.Sets;

/// <summary>How well a mapper finds the skills of ads, against what readers found.</summary>
public sealed record SkillFigures
{
    /// <summary>The least confidence that counted.</summary>
    public required double Threshold { get; init; }

    /// <summary>The counts.</summary>
    public required SetCounts Counts { get; init; }

    /// <summary>The share of the found skills that are right.</summary>
    public required Figure Precision { get; init; }

    /// <summary>The share of the asked skills that are found.</summary>
    public required Figure Recall { get; init; }

    /// <summary>Their harmonic mean.</summary>
    public required Figure F1 { get; init; }

    /// <summary>The same within the group of the skills hierarchy.</summary>
    public required Figure GroupPrecision { get; init; }

    /// <summary>The same within the group.</summary>
    public required Figure GroupRecall { get; init; }

    /// <summary>The same within the group.</summary>
    public required Figure GroupF1 { get; init; }

    /// <summary>The share of the right skills whose must, nice or task is right.</summary>
    public required Figure RequirementAccuracy { get; init; }

    /// <summary>Whether confidences mean what they say, for all that was found with any confidence.</summary>
    public required Reliability Reliability { get; init; }

    /// <summary>What other thresholds would give.</summary>
    public required IReadOnlyList<ThresholdRow> Curve { get; init; }

    /// <summary>Measures.</summary>
    /// <param name="ads">The ads as both sides see them.</param>
    /// <param name="threshold">The least confidence that counts.</param>
    /// <param name="groups">The groups of skills.</param>
    /// <param name="seed">For the intervals; the same seed gives the same.</param>
    public static SkillFigures Of(IReadOnlyList<JudgedAd> ads, double threshold, SkillGroups groups, int seed)
    {
        IReadOnlyList<SetCounts> counts = [.. ads.Select(ad => SetCounts.Of(ad, threshold, groups))];
        Figure Measure(Func<SetCounts, double> figure) => Figure.Of(counts, drawn => figure(SetCounts.Sum(drawn)), seed);
        return new SkillFigures
        {
            Threshold = threshold,
            Counts = SetCounts.Sum(counts),
            Precision = Measure(sum => sum.Precision),
            Recall = Measure(sum => sum.Recall),
            F1 = Measure(sum => sum.F1),
            GroupPrecision = Measure(sum => sum.GroupPrecision),
            GroupRecall = Measure(sum => sum.GroupRecall),
            GroupF1 = Measure(sum => sum.GroupF1),
            RequirementAccuracy = Measure(sum => sum.RequirementAccuracy),
            Reliability = Reliability.Of(ads.SelectMany(ad => ad.Found.Select(found => (found.Confidence, ad.Asked.ContainsKey(found.Skill))))),
            Curve = ThresholdCurve.Of(ads, groups),
        };
    }
}
