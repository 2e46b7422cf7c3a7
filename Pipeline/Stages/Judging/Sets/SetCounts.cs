namespace DiCoDe.Stages.Judging.Sets;

/// <summary>How well sets of skills agree: counts over ads, which can be added up.</summary>
/// <param name="Found">Skills that the mapper found.</param>
/// <param name="Asked">Skills that the reader found.</param>
/// <param name="Right">Skills that both found.</param>
/// <param name="FoundInGroup">Found skills that share a group with a skill that the reader found in the same ad.</param>
/// <param name="AskedInGroup">The reader's skills that share a group with a found skill.</param>
/// <param name="RightRequirement">Skills that both found and of which both say must, nice or task alike.</param>
/// <param name="Ads">Ads.</param>
/// <param name="AdsWithSkills">Ads in which the mapper found any.</param>
public readonly record struct SetCounts(int Found, int Asked, int Right, int FoundInGroup, int AskedInGroup, int RightRequirement, int Ads, int AdsWithSkills)
{
    /// <summary>The share of the found skills that are right; 0 when none is found.</summary>
    public double Precision => Share(Right, Found);

    /// <summary>The share of the asked skills that are found; 0 when none is asked.</summary>
    public double Recall => Share(Right, Asked);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Mean(Precision, Recall);

    /// <summary>Precision within the group of the skills hierarchy.</summary>
    public double GroupPrecision => Share(FoundInGroup, Found);

    /// <summary>Recall within the group.</summary>
    public double GroupRecall => Share(AskedInGroup, Asked);

    /// <summary>The harmonic mean of both.</summary>
    public double GroupF1 => Mean(GroupPrecision, GroupRecall);

    /// <summary>The share of the right skills whose must, nice or task is right too.</summary>
    public double RequirementAccuracy => Share(RightRequirement, Right);

    /// <summary>The share of the ads in which any skill is found.</summary>
    public double Coverage => Share(AdsWithSkills, Ads);

    /// <summary>Adds the counts of other ads.</summary>
    public static SetCounts operator +(SetCounts one, SetCounts other) => one.Add(other);

    /// <summary>Adds the counts of other ads.</summary>
    public SetCounts Add(SetCounts other) => new(
        Found + other.Found,
        Asked + other.Asked,
        Right + other.Right,
        FoundInGroup + other.FoundInGroup,
        AskedInGroup + other.AskedInGroup,
        RightRequirement + other.RightRequirement,
        Ads + other.Ads,
        AdsWithSkills + other.AdsWithSkills);

    /// <summary>Counts one ad, with the skills found at least as surely as the threshold.</summary>
    public static SetCounts Of(JudgedAd ad, double threshold, SkillGroups groups)
    {
        var found = ad.Found.Where(one => one.Confidence >= threshold).ToList();
        var foundGroups = found.SelectMany(one => groups.Of(one.Skill)).ToHashSet();
        var askedGroups = ad.Asked.Keys.SelectMany(groups.Of).ToHashSet();
        return new SetCounts(
            found.Count,
            ad.Asked.Count,
            found.Count(one => ad.Asked.ContainsKey(one.Skill)),
            found.Count(one => groups.Of(one.Skill).Overlaps(askedGroups)),
            ad.Asked.Keys.Count(skill => groups.Of(skill).Overlaps(foundGroups)),
            found.Count(one => ad.Asked.TryGetValue(one.Skill, out var requirement) && requirement == one.Requirement),
            1,
            found.Count > 0 ? 1 : 0);
    }

    /// <summary>The counts of all.</summary>
    public static SetCounts Sum(IEnumerable<SetCounts> counts) => counts.Aggregate(default(SetCounts), (sum, one) => sum + one);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double Mean(double one, double other) => one + other > 0 ? 2 * one * other / (one + other) : 0;
}
