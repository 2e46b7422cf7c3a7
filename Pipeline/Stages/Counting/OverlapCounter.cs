using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Stages.Counting;

/// <summary>Counts the vacancies that portals share, out of the ads open in a week.</summary>
public sealed class OverlapCounter(IsoWeek week)
{
    private readonly Dictionary<PortalId, HashSet<AdId>> _vacancies = [];

    /// <summary>Counts an ad, if it was open in the week.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="vacancy">The vacancy it stands for; its own id when nothing repeats it.</param>
    public void Add(CountedAd ad, AdId vacancy)
    {
        if (!ad.IsOpenIn(week))
        {
            return;
        }

        if (!_vacancies.TryGetValue(ad.Portal, out var known))
        {
            _vacancies.Add(ad.Portal, known = []);
        }

        known.Add(vacancy);
    }

    /// <summary>Each pair of portals, each portal with itself too, in ordinal order.</summary>
    public IReadOnlyList<PortalOverlap> Rows()
    {
        var portals = _vacancies.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal).ToList();
        return
        [
            .. portals.SelectMany(first => portals.Select(second => new PortalOverlap(
                first.Key, second.Key, first.Key == second.Key ? first.Value.Count : first.Value.Count(second.Value.Contains)))),
        ];
    }
}
