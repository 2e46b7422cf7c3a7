using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Reports.Figures.Ranking;

/// <summary>Joins the portals' states with their ads.</summary>
internal static class PortalRanking
{
    /// <summary>Portals that were read otherwise than the week before weigh, together, from this part of the new ads on.</summary>
    public const double WeightThatMatters = 0.05;

    /// <summary>Every portal the store knows, with or without ads, and every portal with ads, known or not.</summary>
    public static IReadOnlyList<PortalLine> Of(WeeklyReport report, Names names, int allNewAds)
    {
        var states = report.Portals.ToLookup(state => state.Portal.Id.Value, StringComparer.Ordinal);
        var rows = report.Demand.Rows.Where(row => row.Dimension == Dimension.Portal).ToLookup(row => row.Key, StringComparer.Ordinal);
        return
        [
            .. states.Select(group => group.Key)
                .Union(rows.Select(group => group.Key), StringComparer.Ordinal)
                .Select(key => Line(key, states[key].FirstOrDefault() ?? Unknown(key), rows[key].FirstOrDefault()))
                .OrderByDescending(line => line.Figures.This.NewAds)
                .ThenByDescending(line => line.Figures.This.OpenAds)
                .ThenBy(line => line.Key, StringComparer.Ordinal),
        ];

        PortalLine Line(string key, PortalState state, DemandRow? row)
        {
            Count? before = report.Demand.HasBefore ? row?.Before ?? default(Count) : null;
            var line = new PortalLine(key, state, names.Of(Dimension.Portal, key), new Measured(row?.This ?? default, before, allNewAds, ChangeRule.AmongMany, IsComparable: true)) { WithoutSkills = report.Demand.WithoutSkills.GetValueOrDefault(key) };
            return line with { Figures = line.Figures with { IsComparable = !line.BreaksComparison, Basis = row?.Basis } };
        }
    }

    /// <summary>The portals that make the two weeks incomparable: those read otherwise than the week before, if together they weigh enough.</summary>
    public static IReadOnlyList<PortalLine> Unequal(IReadOnlyList<PortalLine> portals)
    {
        var unequal = portals.Where(portal => portal.BreaksComparison && Weight(portal) > 0).ToList();
        return unequal.Sum(Weight) >= WeightThatMatters * portals.Sum(Weight) ? unequal : [];
    }

    /// <summary>What a portal has, or had while it was read.</summary>
    private static double Weight(PortalLine portal) => Math.Max(portal.Figures.This.NewAds, portal.Figures.Before?.NewAds ?? 0);

    /// <summary>A portal whose ads are counted and whose state nobody tells: it counts as not read, which the reader is told.</summary>
    private static PortalState Unknown(string key) => new()
    {
        Portal = new PortalIdentity(PortalId.IsValid(key) ? new PortalId(key) : default, key, "", "", IsDemo: false),
        RunsInWeek = 0,
        DaysInWeek = 0,
        LastObservedOn = null,
        State = RunState.Running,
        Reason = "",
    };
}
