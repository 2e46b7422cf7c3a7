using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Proof;

/// <summary>The lists that an ad stands in by its occupation: its own, those of its ISCO-08 groups and of SINCO. Found once for each occupation.</summary>
internal sealed class OccupationFiling(WeekFigures week, ListPlan plan)
{
    private readonly Dictionary<string, OccupationLists> _known = new(StringComparer.Ordinal);

    /// <summary>The lists of an occupation; "" for not coded.</summary>
    public OccupationLists Of(string occupation)
    {
        if (!_known.TryGetValue(occupation, out var lists))
        {
            var groups = week.GroupsOf(occupation);
            lists = new OccupationLists(
                occupation,
                groups.Isco.Count > 0 ? groups.Isco[0] : "",
                [.. new[] { plan.Of(Dimension.Occupation, occupation) }.Concat(groups.Isco.Select((code, at) => plan.Of(ListKey.Isco(at + 1, code)))).Concat(SincoOf(groups.Sinco)).OfType<AdList>()]);
            _known.Add(occupation, lists);
        }

        return lists;
    }

    private IEnumerable<AdList?> SincoOf((string Code, string Loss)? sinco)
    {
        if (sinco is { } group)
        {
            yield return plan.Of(ListKey.Sinco(group.Code, group.Loss));
            yield return group.Code.Length > 0 ? plan.Of(ListKey.SincoDigits(group.Code.Length, group.Loss)) : null;
        }
    }
}
