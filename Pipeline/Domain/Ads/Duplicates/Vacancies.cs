using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Domain.Ads.Duplicates;

/// <summary>Which vacancy each ad stands for, by links of the chosen kinds: ads that hang together by links, directly or through others, are one.</summary>
public sealed class Vacancies
{
    private readonly Dictionary<AdId, AdId> _vacancies = [];
    private readonly IReadOnlyList<DuplicateLink> _links;

    internal Vacancies(int ads, IReadOnlyList<DuplicateLink> links, Dictionary<AdId, DateOnly> firstOn)
    {
        _links = links;
        foreach (var link in links)
        {
            Join(link, firstOn);
        }

        foreach (var ad in _vacancies.Keys.ToArray())
        {
            _vacancies[ad] = Root(ad);
        }

        Count = ads - _vacancies.Count(pair => pair.Key != pair.Value);
    }

    /// <summary>How many vacancies there are: unique ads, and groups.</summary>
    public int Count { get; }

    /// <summary>The vacancy of an ad: its own id when it has no duplicate of these kinds.</summary>
    public AdId Of(AdId ad) => _vacancies.GetValueOrDefault(ad, ad);

    /// <summary>Whether an ad has a duplicate of these kinds.</summary>
    public bool Has(AdId ad) => _vacancies.ContainsKey(ad);

    /// <summary>The groups of two ads or more, in ordinal order of their vacancies.</summary>
    public IReadOnlyList<DuplicateGroup> Groups()
    {
        var links = _links.ToLookup(link => _vacancies[link.First]);
        return
        [
            .. _vacancies
                .GroupBy(pair => pair.Value, pair => pair.Key)
                .OrderBy(group => group.Key, AdIdOrder.Ordinal)
                .Select(group => new DuplicateGroup(group.Key, [.. group.Order(AdIdOrder.Ordinal)], [.. links[group.Key]])),
        ];
    }

    private void Join(DuplicateLink link, Dictionary<AdId, DateOnly> firstOn)
    {
        var one = Root(link.First);
        var other = Root(link.Second);
        if (one == other)
        {
            return;
        }

        var days = firstOn[one].CompareTo(firstOn[other]);
        var oneIsFirst = days == 0 ? AdIdOrder.Ordinal.Compare(one, other) < 0 : days < 0;
        _vacancies[oneIsFirst ? other : one] = oneIsFirst ? one : other;
    }

    /// <summary>The earliest ad known of an ad's group; the way to it is shortened by half on each visit.</summary>
    private AdId Root(AdId ad)
    {
        if (!_vacancies.TryGetValue(ad, out var next))
        {
            _vacancies.Add(ad, ad);
            return ad;
        }

        while (next != ad)
        {
            var further = _vacancies[next];
            _vacancies[ad] = further;
            ad = next;
            next = further;
        }

        return ad;
    }
}
