using System.Runtime.InteropServices;

using DiCoDe.Domain.Demand;

namespace DiCoDe.Stages.Counting;

/// <summary>Counts the demand of one week from a stream of ads, in memory that does not grow with their number.</summary>
/// <remarks>Pure: the table depends on the ads, not on their order. An ad counts once in the total, under its portal, its occupation (or "not
/// coded") and its region (or "not stated"), and also under its municipality where one is known, so that the portals, the occupations and
/// the regions each add up to the total.</remarks>
public sealed class DemandCounter
{
    private const int LongestSeries = 60;

    private readonly IsoWeek _week;
    private readonly bool _hasBefore;
    private readonly IsoWeek[] _series;
    private readonly Count[] _totals;
    private readonly Dictionary<DemandKey, Tally> _tallies = [];
    private readonly PayCounter _pay = new();

    /// <summary>Counts nothing yet.</summary>
    /// <param name="week">The week of the table.</param>
    /// <param name="observed">When ads were observed: only weeks within it are compared and stand in the series.</param>
    public DemandCounter(IsoWeek week, ObservedPeriod observed)
    {
        _week = week;
        _hasBefore = IsoWeek.Of(observed.First) < week && IsoWeek.Of(observed.Last) >= week.Previous;
        _series = [.. observed.Weeks().TakeWhile(known => known <= week).TakeLast(LongestSeries)];
        _totals = new Count[_series.Length];
        _tallies[new DemandKey(Dimension.Total, "", "")] = default;
    }

    /// <summary>The first week whose ads matter to the table.</summary>
    public IsoWeek From => _series.Length == 0 || _series[0] > _week.Previous ? _week.Previous : _series[0];

    /// <summary>The table of all these ads.</summary>
    public static DemandTable Count(IEnumerable<CountedAd> ads, IsoWeek week, ObservedPeriod observed)
    {
        var counter = new DemandCounter(week, observed);
        foreach (var ad in ads)
        {
            counter.Add(ad);
        }

        return counter.Table();
    }

    /// <summary>Counts one ad.</summary>
    public void Add(CountedAd ad)
    {
        for (var at = 0; at < _series.Length; at++)
        {
            _totals[at] = _totals[at].Plus(In(_series[at], ad));
        }

        var now = In(_week, ad);
        var before = _hasBefore ? In(_week.Previous, ad) : default;
        if (now == default && before == default)
        {
            return;
        }

        if (now.OpenAds > 0)
        {
            _pay.Add(ad);
        }

        foreach (var key in DemandKey.Of(ad))
        {
            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_tallies, key, out _);
            tally = tally.Plus(now, before);
        }
    }

    /// <summary>The table of the ads counted so far.</summary>
    public DemandTable Table() => new(
        _week,
        _hasBefore,
        [
            .. _tallies
                .Select(counted => new DemandRow(counted.Key.Dimension, counted.Key.Key, counted.Key.Within, counted.Value.This, counted.Value.Before))
                .OrderBy(row => row.Dimension)
                .ThenBy(row => row.Within, StringComparer.Ordinal)
                .ThenByDescending(row => row.This.OpenAds)
                .ThenByDescending(row => row.This.NewAds)
                .ThenBy(row => row.Key, StringComparer.Ordinal),
        ],
        [.. _series.Zip(_totals, (week, count) => new WeekTotal(week, count))])
    {
        Pay = _pay.Rows(),
    };

    private static Count In(IsoWeek week, CountedAd ad)
    {
        var isNew = week.Contains(ad.NewOn);
        var isOpen = ad.FirstSeenOn <= week.Sunday && ad.LastSeenOn >= week.Monday;
        return new Count(isNew ? 1 : 0, isNew ? ad.Positions.Counted : 0, isOpen ? 1 : 0) { NewRepeats = isNew && ad.IsRepeat ? 1 : 0 };
    }
}
