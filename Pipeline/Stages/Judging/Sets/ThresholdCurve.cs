namespace DiCoDe.Stages.Judging.Sets;

/// <summary>What each threshold gives: precision against recall.</summary>
public static class ThresholdCurve
{
    private const int Steps = 20;

    /// <summary>A row for each of the thresholds 0, 0.05, ... 0.95.</summary>
    public static IReadOnlyList<ThresholdRow> Of(IReadOnlyList<JudgedAd> ads, SkillGroups groups) =>
        [.. Enumerable.Range(0, Steps).Select(step => (double)step / Steps).Select(threshold => new ThresholdRow(threshold, SetCounts.Sum(ads.Select(ad => SetCounts.Of(ad, threshold, groups)))))];

    /// <summary>The threshold with the highest F1 of exact skills among the confidences given; 0 when nothing is found. The highest of equals.</summary>
    public static double Best(IReadOnlyList<JudgedAd> ads)
    {
        var asked = ads.Sum(ad => ad.Asked.Count);
        var (found, right, best, threshold) = (0, 0, 0.0, 0.0);
        foreach (var same in ads.SelectMany(ad => ad.Found.Select(one => (one.Confidence, IsRight: ad.Asked.ContainsKey(one.Skill)))).GroupBy(one => one.Confidence).OrderByDescending(group => group.Key))
        {
            found += same.Count();
            right += same.Count(one => one.IsRight);
            var f1 = 2.0 * right / (found + asked);
            (best, threshold) = f1 > best ? (f1, same.Key) : (best, threshold);
        }

        return threshold;
    }
}
