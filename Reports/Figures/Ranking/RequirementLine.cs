namespace DiCoDe.Reports.Figures.Ranking;

/// <summary>How the new ads of a week ask for a skill.</summary>
/// <param name="Skill">The skill's row, with all its ads.</param>
/// <param name="Must">New ads that require it.</param>
/// <param name="Nice">New ads in which it is welcome.</param>
/// <param name="Task">New ads that name it as a task of the job.</param>
public sealed record RequirementLine(DemandLine Skill, int Must, int Nice, int Task)
{
    /// <summary>A part of the skill's new ads; <see langword="null"/> when they are too few for a share.</summary>
    public double? Share(int ads) => Skill.Figures.This.NewAds >= Measured.FewestAdsForShare ? (double)ads / Skill.Figures.This.NewAds : null;
}
