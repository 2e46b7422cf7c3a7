using DiCoDe.Host.Demo.Market;

namespace DiCoDe.Host.Demo.Portals;

/// <summary>The ads that the demo portals show today, by the demo's clock.</summary>
internal sealed class DemoShelf(IReadOnlyList<DemoPosting> postings, TimeProvider clock)
{
    private readonly Lock _turn = new();
    private readonly Dictionary<(DemoSite Site, int Key), DemoPosting> _byKey = postings.ToDictionary(posting => (posting.Site, posting.Key));
    private readonly Dictionary<DemoSite, IReadOnlyList<DemoPosting>> _open = [];
    private DateOnly _day;

    /// <summary>Mexico City has kept UTC−6 all year since October 2022.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(-6));

    public DemoPosting? Find(DemoSite site, int key) => _byKey.GetValueOrDefault((site, key));

    /// <summary>The open ads of a portal, newest first.</summary>
    public IReadOnlyList<DemoPosting> Open(DemoSite site)
    {
        var today = Today;
        lock (_turn)
        {
            if (_day != today)
            {
                _open.Clear();
                _day = today;
            }

            if (!_open.TryGetValue(site, out var open))
            {
                _open[site] = open =
                [
                    .. postings
                        .Where(posting => posting.Site == site && posting.IsOpenOn(today))
                        .OrderByDescending(posting => posting.PostedOn)
                        .ThenBy(posting => posting.Key),
                ];
            }

            return open;
        }
    }
}
