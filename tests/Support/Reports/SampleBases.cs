using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Bases;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Tests.Support.Reports;

/// <summary>Invented employers and portals behind the rows of the invented week.</summary>
internal static class SampleBases
{
    public static IEnumerable<DemandRow> Under(IEnumerable<DemandRow> rows, IReadOnlyList<PortalIdentity> portals) =>
        rows.Select((row, at) => row with { Basis = new RowBasis(EmployersOf(row, at), SourcesOf(row, portals)) });

    /// <summary>Every eleventh row is of one employer, every seventeenth of two.</summary>
    private static IReadOnlyList<EmployerAds> EmployersOf(DemandRow row, int at)
    {
        var named = row.This.NewAds * 2 / 3;
        int[] shares = (at % 11, at % 17) switch
        {
            (_, 16) => [named / 2, named - (named / 2)],
            (10, _) => [row.This.NewAds * 5 / 9, named / 20, named / 30],
            _ => [.. Enumerable.Repeat(named / 8, 8)],
        };
        return [.. shares.Where(ads => ads > 0).Select((ads, employer) => new EmployerAds($"empleador {employer:00}", ads))];
    }

    private static IReadOnlyList<SourceCount> SourcesOf(DemandRow row, IReadOnlyList<PortalIdentity> portals)
    {
        if (row.Dimension == Dimension.SkillInOccupation)
        {
            return [];
        }

        if (row.Dimension == Dimension.Portal)
        {
            return [new SourceCount(new PortalId(row.Key), row.This, row.Before)];
        }

        var (first, lost) = (Part(row.This, 5), Part(row.Before, 10));
        return
        [
            new SourceCount(portals[0].Id, first, Part(row.Before, 2)),
            new SourceCount(portals[1].Id, Less(row.This, first), Less(Less(row.Before, Part(row.Before, 2)), lost)),
            new SourceCount(portals[4].Id, default, lost),
        ];
    }

    private static Count Part(Count count, int of) => new(count.NewAds / of, count.NewPositions / of, count.OpenAds / of) { NewRepeats = count.NewRepeats / of };

    private static Count Less(Count all, Count part) =>
        new(all.NewAds - part.NewAds, all.NewPositions - part.NewPositions, all.OpenAds - part.OpenAds) { NewRepeats = all.NewRepeats - part.NewRepeats };
}
