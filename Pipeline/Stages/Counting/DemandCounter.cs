using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Bases;
using DiCoDe.Stages.Counting.Rows;

namespace DiCoDe.Stages.Counting;

/// <summary>Counts the demand of one week from a stream of ads. Of each ad are kept its counts, its portal, its employer and which rows it counts in, as numbers
/// (<see cref="AdsOfRows"/>), and the skills of new ads (<see cref="PairCounter"/>): some 500 bytes.</summary>
/// <remarks>Pure: the table depends on the ads, not on their order. An ad counts once in the total, under its portal, its occupation (or "not
/// coded") and its region (or "not stated"), and also under its municipality where one is known, so that the portals, the occupations and
/// the regions each add up to the total.</remarks>
public sealed class DemandCounter
{
    private readonly IsoWeek _week;
    private readonly bool _hasBefore;
    private readonly IsoWeek[] _series;
    private readonly Count[] _totals;
    private readonly AdsOfRows _ads = new();
    private readonly BasisCounter _bases = new();
    private readonly PayCounter _pay = new();
    private readonly EmployerCounter _employers = new();
    private readonly PairCounter _pairs = new();
    private readonly Dictionary<string, int> _withoutSkills = new(StringComparer.Ordinal);

    /// <summary>Counts nothing yet.</summary>
    /// <param name="week">The week of the table.</param>
    /// <param name="observed">When ads were observed: only weeks within it are compared and stand in the series.</param>
    /// <param name="countsSeries">Whether the series is counted from the ads as well; else it is empty, and only ads of the week and the one before matter.</param>
    public DemandCounter(IsoWeek week, ObservedPeriod observed, bool countsSeries = true)
    {
        _week = week;
        _hasBefore = IsoWeek.Of(observed.First) < week && IsoWeek.Of(observed.Last) >= week.Previous;
        _series = countsSeries ? [.. SeriesCounter.Weeks(week, observed)] : [];
        _totals = new Count[_series.Length];
    }

    /// <summary>The groups and collections to count skills by.</summary>
    public SkillFamilies Families { get; init; } = SkillFamilies.None;

    /// <summary>The groups to count kinds of work in each region by.</summary>
    public MajorGroups Groups { get; init; } = MajorGroups.None;

    private DemandRows Rows => field ??= new DemandRows(Families, Groups);

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

        if (now.NewAds > 0)
        {
            _employers.Add(ad);
            _pairs.Add(ad);
            if (ad.Skills.Count == 0)
            {
                _withoutSkills[ad.Portal.Value] = _withoutSkills.GetValueOrDefault(ad.Portal.Value) + 1;
            }
        }

        _ads.Add(Rows.Of(ad), _bases.Add(ad, now, before));
    }

    /// <summary>The table of the ads counted so far.</summary>
    public DemandTable Table()
    {
        Rows.RowOf(new DemandKey(Dimension.Total, "", ""));
        return new DemandTable(_week, _hasBefore, CountRows(), [.. _series.Zip(_totals, (week, count) => new WeekTotal(week, count))])
        {
            Pay = _pay.Rows(),
            Employers = _employers.Rows(),
            LargestEmployers = _employers.LargestOnes(),
            Pairs = _pairs.Rows(),
            WithoutSkills = _withoutSkills,
        };
    }

    private IReadOnlyList<DemandRow> CountRows()
    {
        var keys = Rows.Keys;
        var numbers = RowOrder.NumbersOf(keys.SelectMany(key => new[] { key.Key, key.Within }));
        var (starts, ads) = _ads.ByRow(keys.Count);
        _bases.Close();
        var (counts, bases, order) = (new Tally[keys.Count], new RowBasis[keys.Count], new RowOrder[keys.Count]);
        for (var row = 0; row < keys.Count; row++)
        {
            var key = keys[row];
            (counts[row], bases[row]) = _bases.Of(ads.AsSpan(starts[row]..starts[row + 1]), tellsSources: key.Dimension != Dimension.SkillInOccupation);
            order[row] = new RowOrder((int)key.Dimension, numbers[key.Within], counts[row].This.OpenAds, counts[row].This.NewAds, numbers[key.Key], row);
        }

        Array.Sort(order);
        return [.. order.Select(one => new DemandRow(keys[one.Row].Dimension, keys[one.Row].Key, keys[one.Row].Within, counts[one.Row].This, counts[one.Row].Before) { Basis = bases[one.Row] })];
    }

    private static Count In(IsoWeek week, CountedAd ad)
    {
        var isNew = week.Contains(ad.NewOn);
        var isOpen = ad.IsOpenIn(week);
        return new Count(isNew ? 1 : 0, isNew ? ad.Positions.Counted : 0, isOpen ? 1 : 0) { NewRepeats = isNew && ad.IsRepeat ? 1 : 0 };
    }
}
