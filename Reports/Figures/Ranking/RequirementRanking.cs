using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Figures.Ranking;

/// <summary>Gathers how each skill is asked for.</summary>
internal static class RequirementRanking
{
    /// <summary>A line for each skill of which it is known, in the order of the skills.</summary>
    public static IEnumerable<RequirementLine> Of(IReadOnlyList<DemandRow> rows, IReadOnlyList<DemandLine> skills)
    {
        var ads = rows.Where(row => row.Dimension == Dimension.SkillByRequirement).ToLookup(row => row.Key, StringComparer.Ordinal);
        return skills.Where(skill => ads.Contains(skill.Key)).Select(skill => new RequirementLine(skill, AdsOf(skill, Requirement.Must), AdsOf(skill, Requirement.Nice), AdsOf(skill, Requirement.Task)));

        int AdsOf(DemandLine skill, Requirement requirement) => ads[skill.Key].Where(row => string.Equals(row.Within, TermCode.Of(requirement), StringComparison.Ordinal)).Sum(row => row.This.NewAds);
    }
}
