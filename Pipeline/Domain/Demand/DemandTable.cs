using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Domain.Employers;

namespace DiCoDe.Domain.Demand;

/// <summary>The demand of one week, with the week before and the series up to it.</summary>
/// <param name="Week">The week.</param>
/// <param name="HasBefore">Whether the week before was observed too, so that a change means something.</param>
/// <param name="Rows">All lines: by dimension, then occupation (ordinal), then open ads and new ads falling, then key (ordinal).</param>
/// <param name="Series">The totals of each observed week up to this one, oldest first.</param>
public sealed record DemandTable(IsoWeek Week, bool HasBefore, IReadOnlyList<DemandRow> Rows, IReadOnlyList<WeekTotal> Series)
{
    /// <summary>What the open ads of the week pay: by dimension, then key and currency (ordinal).</summary>
    public IReadOnlyList<PayRow> Pay { get; init; } = [];

    /// <summary>Skills that the new ads of the week ask for together, of most ads first, then by URI (ordinal).</summary>
    public IReadOnlyList<SkillPair> Pairs { get; init; } = [];

    /// <summary>How the new ads of the week are spread over employers: those with a name, then agencies.</summary>
    public IReadOnlyList<EmployerConcentration> Employers { get; init; } = [];

    /// <summary>Per portal (by its key), the new ads of the week in which no skill was found; a portal without such is not there.</summary>
    public IReadOnlyDictionary<string, int> WithoutSkills { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Who is counted as one of the ten largest of its kind, by the form in which employers are compared. Only to find their ads: no file and no page has it.</summary>
    public IReadOnlySet<(EmployerKind Kind, string Key)> LargestEmployers { get; init; } = new HashSet<(EmployerKind, string)>();
}
