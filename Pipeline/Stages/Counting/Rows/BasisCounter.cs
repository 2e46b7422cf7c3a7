using System.Runtime.InteropServices;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Bases;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Stages.Counting.Rows;

/// <summary>Counts rows, and what they rest on: employers, and portals.</summary>
/// <remarks>Employers and portals are numbers, and the tallies of one row at a time are kept by them.</remarks>
internal sealed class BasisCounter
{
    private readonly Dictionary<string, int> _employers = new(StringComparer.Ordinal);
    private readonly Dictionary<PortalId, int> _portals = [];
    private readonly List<CountedIn> _ads = [];
    private readonly List<int> _touched = [];
    private int[] _employerAds = [];
    private int[] _placeOfEmployer = [];
    private string[] _employerNames = [];
    private Tally[] _sources = [];
    private PortalId[] _portalsInOrder = [];
    private int[] _placeOfPortal = [];

    /// <summary>Takes an ad.</summary>
    /// <returns>Its number.</returns>
    public int Add(CountedAd ad, Count now, Count before)
    {
        var employer = now.NewAds > 0 && ad.EmployerKind == EmployerKind.Named && ad.EmployerKey.Length > 0 ? NumberOf(_employers, ad.EmployerKey) : -1;
        _ads.Add(new CountedIn(NumberOf(_portals, ad.Portal), employer, now, before));
        return _ads.Count - 1;
    }

    /// <summary>No more ads come: rows can be asked for.</summary>
    public void Close()
    {
        _employerNames = Names(_employers);
        _employerAds = new int[_employers.Count];
        _placeOfEmployer = PlacesOf([.. Enumerable.Range(0, _employers.Count).OrderBy(number => _employerNames[number], StringComparer.Ordinal)]);
        var portals = Names(_portals);
        int[] order = [.. Enumerable.Range(0, portals.Length).OrderBy(number => portals[number].Value, StringComparer.Ordinal)];
        _portalsInOrder = [.. order.Select(number => portals[number])];
        _placeOfPortal = PlacesOf(order);
        _sources = new Tally[portals.Length];
    }

    /// <summary>The counts of a row, and what it rests on.</summary>
    /// <param name="ads">The numbers of the ads that count in it.</param>
    /// <param name="tellsSources">Whether its portals are told.</param>
    public (Tally Tally, RowBasis Basis) Of(ReadOnlySpan<int> ads, bool tellsSources)
    {
        var sum = default(Tally);
        _touched.Clear();
        foreach (var number in ads)
        {
            ref readonly var ad = ref CollectionsMarshal.AsSpan(_ads)[number];
            sum = sum.Plus(ad.Now, ad.Before);
            if (ad.Employer >= 0 && _employerAds[ad.Employer]++ == 0)
            {
                _touched.Add(ad.Employer);
            }

            if (tellsSources)
            {
                ref var source = ref _sources[_placeOfPortal[ad.Portal]];
                source = source.Plus(ad.Now, ad.Before);
            }
        }

        var employers = EmployersOf();
        var sources = tellsSources ? SourcesOf(ads) : [];
        return (sum, employers.Length == 0 && sources.Length == 0 ? RowBasis.None : new RowBasis(employers, sources));
    }

    private EmployerAds[] EmployersOf()
    {
        if (_touched.Count == 0)
        {
            return [];
        }

        _touched.Sort((one, other) => _employerAds[other].CompareTo(_employerAds[one]) is not 0 and var byAds ? byAds : _placeOfEmployer[one].CompareTo(_placeOfEmployer[other]));
        var employers = new EmployerAds[_touched.Count];
        for (var at = 0; at < employers.Length; at++)
        {
            employers[at] = new EmployerAds(_employerNames[_touched[at]], _employerAds[_touched[at]]);
            _employerAds[_touched[at]] = 0;
        }

        return employers;
    }

    private SourceCount[] SourcesOf(ReadOnlySpan<int> ads)
    {
        Span<bool> has = _portalsInOrder.Length <= 256 ? stackalloc bool[_portalsInOrder.Length] : new bool[_portalsInOrder.Length];
        var count = 0;
        foreach (var number in ads)
        {
            ref var known = ref has[_placeOfPortal[_ads[number].Portal]];
            count += known ? 0 : 1;
            known = true;
        }

        var sources = new SourceCount[count];
        for (int place = 0, at = 0; at < count; place++)
        {
            if (has[place])
            {
                sources[at++] = new SourceCount(_portalsInOrder[place], _sources[place].This, _sources[place].Before);
                _sources[place] = default;
            }
        }

        return sources;
    }

    private static int[] PlacesOf(int[] order)
    {
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return places;
    }

    private static int NumberOf<T>(Dictionary<T, int> known, T name)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, name, out var isKnown);
        if (!isKnown)
        {
            number = known.Count - 1;
        }

        return number;
    }

    private static T[] Names<T>(Dictionary<T, int> known)
        where T : notnull => [.. known.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    private readonly record struct CountedIn(int Portal, int Employer, Count Now, Count Before);
}
