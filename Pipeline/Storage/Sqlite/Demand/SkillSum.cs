using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>What is added up of one skill: its new ads week by week, and the employers behind them, each once.</summary>
internal sealed class SkillSum
{
    /// <summary>The number of whoever is no employer with a name.</summary>
    public const int NoEmployer = 0;

    private readonly int[] _weeks = new int[SkillSeries.Weeks];
    private readonly HashSet<int> _recent = [];
    private readonly HashSet<int> _earlier = [];

    /// <summary>Adds an ad.</summary>
    /// <param name="week">Its week, from 0.</param>
    /// <param name="employer">The number of its employer.</param>
    public void Add(int week, int employer)
    {
        _weeks[week]++;
        if (employer != NoEmployer)
        {
            (week < SkillSeries.Earlier ? _earlier : _recent).Add(employer);
        }
    }

    /// <summary>The series of the skill.</summary>
    public SkillSeries Of(ConceptUri skill) => new(skill, _weeks, _recent.Count, _earlier.Count);
}
