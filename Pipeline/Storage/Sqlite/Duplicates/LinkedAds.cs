using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Duplicates;

/// <summary>The ads that have duplicates, and the vacancy that each stands for, by their numbers: what counting asks of a hundred thousand links, without reading
/// why they are linked. The vacancies are those of <see cref="Vacancies"/>.</summary>
internal sealed class LinkedAds
{
    private const string Links = "SELECT first_id, second_id FROM duplicate WHERE (1 << kind) & @1";

    private const string Ads = """
        SELECT ad.id, portal.key, ad.key, ad.new_on
        FROM ad JOIN portal ON portal.id = ad.portal_id
        WHERE ad.id IN (SELECT first_id FROM duplicate WHERE (1 << kind) & @1 UNION SELECT second_id FROM duplicate WHERE (1 << kind) & @1)
        """;

    private readonly Dictionary<long, LinkedAd> _ads = [];
    private readonly Dictionary<long, long> _above = [];

    private LinkedAds()
    {
    }

    /// <summary>All that have a link of these kinds.</summary>
    public static LinkedAds Read(SqliteTransaction transaction, DuplicateKinds kinds)
    {
        var linked = new LinkedAds();
        using (var ads = new Statement(transaction, Ads, 1))
        using (var ad = ads.Read((int)kinds))
        {
            while (ad.Read())
            {
                linked._ads.Add(ad.GetInt64(0), new LinkedAd(new AdId(new PortalId(ad.GetString(1)), ad.GetString(2)), ad.GetString(3)));
            }
        }

        using var links = new Statement(transaction, Links, 1);
        using var link = links.Read((int)kinds);
        while (link.Read())
        {
            linked.Join(linked.Root(link.GetInt64(0)), linked.Root(link.GetInt64(1)));
        }

        foreach (var number in linked.Numbers)
        {
            linked.Shorten(number); // from here on nothing changes, so that several may read
        }

        return linked;
    }

    /// <summary>The numbers of the ads.</summary>
    public IEnumerable<long> Numbers => _ads.Keys;

    /// <summary>Whether an ad has a link.</summary>
    public bool Has(long number) => _ads.ContainsKey(number);

    /// <summary>The ad of a number that has a link.</summary>
    public AdId AdOf(long number) => _ads[number].Id;

    /// <summary>The day on which an ad that has a link counts as new, as text.</summary>
    public string NewOn(long number) => _ads[number].NewOn;

    /// <summary>The vacancy of an ad that has a link: the id of its earliest ad.</summary>
    public AdId VacancyOf(long number) => _ads[Root(number)].Id;

    /// <summary>Whether an ad repeats an earlier one.</summary>
    public bool IsRepeat(long number) => Has(number) && Root(number) != number;

    private void Join(long one, long other)
    {
        if (one != other)
        {
            var isFirst = _ads[one].CompareTo(_ads[other]) < 0;
            _above[isFirst ? other : one] = isFirst ? one : other;
        }
    }

    /// <summary>The earliest ad of a group; the way to it is shortened by half on each visit.</summary>
    private long Root(long ad)
    {
        while (_above.TryGetValue(ad, out var next))
        {
            if (_above.TryGetValue(next, out var further))
            {
                _above[ad] = further; // never once all are short
            }

            ad = next;
        }

        return ad;
    }

    private void Shorten(long ad)
    {
        if (_above.ContainsKey(ad))
        {
            _above[ad] = Root(ad);
        }
    }

    private readonly record struct LinkedAd(AdId Id, string NewOn) : IComparable<LinkedAd>
    {
        public int CompareTo(LinkedAd other) => string.CompareOrdinal(NewOn, other.NewOn) is not 0 and var days ? days : AdIdOrder.Ordinal.Compare(Id, other.Id);

        public static bool operator <(LinkedAd left, LinkedAd right) => left.CompareTo(right) < 0;

        public static bool operator >(LinkedAd left, LinkedAd right) => left.CompareTo(right) > 0;

        public static bool operator <=(LinkedAd left, LinkedAd right) => left.CompareTo(right) <= 0;

        public static bool operator >=(LinkedAd left, LinkedAd right) => left.CompareTo(right) >= 0;
    }
}
