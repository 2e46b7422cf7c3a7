using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Demo.Market;
using DiCoDe.Host.Demo.Portals;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Terminals;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Demo;

/// <summary>Lets the weeks of the demo pass: each Sunday evening both demo portals are read over real HTTP, as a ministry would.</summary>
internal sealed class DemoWeeks(PortalHarvest harvest, StandingClock clock, PortalRegister register)
{
    /// <summary>Reads both portals once a week up to the last one. A portal that cannot be read at all is tried once only.</summary>
    public async Task<IReadOnlyList<Run>> HarvestAsync(
        IReadOnlyList<DemoPosting> postings, IsoWeek lastWeek, IProgress<Advance> progress, CancellationToken cancel)
    {
        clock.Set(SundayEvening(lastWeek.Plus(1 - DemoMarket.Weeks)));
        await using var sites = await DemoPortals.StartAsync(postings, clock, cancel);
        List<PortalDefinition> portals =
        [
            MovedTo(register.Find("demo-anahuac"), sites.Anahuac),
            MovedTo(register.Find("demo-volcanes"), sites.Volcanes),
        ];
        List<Run> runs = [];
        for (var number = 0; number < DemoMarket.Weeks; number++)
        {
            var week = lastWeek.Plus(number + 1 - DemoMarket.Weeks);
            clock.Set(SundayEvening(week));
            foreach (var portal in portals.ToList())
            {
                var run = await harvest.HarvestAsync(portal, isFull: false, new Progress<Advance>(), cancel);
                runs.Add(run);
                progress.Report(new Advance(number + 1, DemoMarket.Weeks, $"semana {week.Number}, {portal.Name}: {run.Counts.AdsFound} anuncios"));
                if (run.State == RunState.Refused)
                {
                    portals.Remove(portal);
                }
            }
        }

        return runs;
    }

    /// <summary>Sunday 20:00 in Mexico City (UTC−6 all year since October 2022).</summary>
    private static DateTimeOffset SundayEvening(IsoWeek week) => new(week.Sunday.ToDateTime(new TimeOnly(20, 0)), TimeSpan.FromHours(-6));

    /// <summary>The same portal at the port it was given on this machine.</summary>
    private static PortalDefinition MovedTo(PortalDefinition portal, Uri root) => portal with
    {
        Home = new Uri(root, portal.Home.PathAndQuery),
        Discovery = portal.Discovery with { Start = [.. portal.Discovery.Start.Select(start => new Uri(root, start.PathAndQuery))] },
    };
}
