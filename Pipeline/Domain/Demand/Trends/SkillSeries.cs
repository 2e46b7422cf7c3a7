using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Demand.Trends;

/// <summary>The new ads of a skill, week by week: what is needed to tell whether it is asked for more than before.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="NewAds">New ads of each of <see cref="Weeks"/> weeks, the oldest first.</param>
/// <param name="RecentEmployers">Employers with a name behind those of the last <see cref="Recent"/> weeks.</param>
/// <param name="EarlierEmployers">The same of the <see cref="Earlier"/> weeks before.</param>
public sealed record SkillSeries(ConceptUri Skill, IReadOnlyList<int> NewAds, int RecentEmployers, int EarlierEmployers)
{
    /// <summary>The weeks that are looked at as "now": a month evens out which week of it people are paid in.</summary>
    public const int Recent = 4;

    /// <summary>The weeks they are held against: a quarter, so that one bad week among them weighs little.</summary>
    public const int Earlier = 12;

    /// <summary>All of them.</summary>
    public const int Weeks = Recent + Earlier;
}
