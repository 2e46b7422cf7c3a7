using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>Which ads each number counts. Filled while the ads pass by; kept are a few lines of each ad and the sentence of each mention in a new one, not the
/// texts.</summary>
internal sealed class AdLists(ListPlan? plan)
{
    private readonly List<(byte[] Row, byte[] Title, DateOnly NewOn, bool IsOpen)> _ads = [];
    private readonly Dictionary<AdId, string> _anchors = [];

    /// <summary>A report without ads.</summary>
    public static AdLists None { get; } = new(plan: null);

    /// <summary>How many ads there are.</summary>
    public int Count => _ads.Count;

    /// <summary>The new ads of a list as a path in the report's folder, or "" when there are none.</summary>
    public string PathOf(ListKey key, ReportLanguage language) => Of(key) is { New.Count: > 0 } list ? ProofFiles.PathOf(list.LinkIn(language), language) : "";

    /// <summary>The open ads of a list as a path in the report's folder, or "" when there are none.</summary>
    public string OpenPathOf(ListKey key, ReportLanguage language) =>
        Of(key) is { } list && list.NewAndOpen + list.Older.Count > 0 ? ProofFiles.PathOf(list.OpenLinkIn(language), language) : "";

    /// <summary>All ads, the new ones first, as a path in the report's folder, or "" when there are none.</summary>
    public string PathOfAll(ReportLanguage language) => Count > 0 ? ProofFiles.PathOf(ProofFiles.Page(1), language) : "";

    /// <summary>Where an ad stands, as a path in the report's folder, or "" when it does not.</summary>
    public string PathOf(AdId ad, ReportLanguage language) => _anchors.TryGetValue(ad, out var anchor) ? ProofFiles.PathOf(anchor, language) : "";

    /// <summary>What lists show of an ad that they tell more of than its title, as markup, but for the day; and the day.</summary>
    public (byte[] Row, DateOnly NewOn, bool IsOpen) RowOf(ListedAd listed) => (_ads[listed.Ad].Row, _ads[listed.Ad].NewOn, _ads[listed.Ad].IsOpen);

    /// <summary>What lists show of an ad in short, as markup, but for the end; and whether it was open in the week.</summary>
    public (byte[] Title, bool IsOpen) TitleOf(int ad) => (_ads[ad].Title, _ads[ad].IsOpen);

    /// <summary>Adds an ad.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="anchor">Where it stands, seen from the folder of ads.</param>
    /// <param name="row">What lists show of it that tell more than its title; empty when none does.</param>
    /// <param name="title">What the others show.</param>
    /// <param name="isOpen">Whether it was open in the week.</param>
    public void Add(ReportedAd ad, string anchor, byte[] row, byte[] title, bool isOpen)
    {
        _ads.Add((row, title, ad.NewOn, isOpen));
        _anchors.TryAdd(ad.Id, anchor);
    }

    /// <summary>Lists the ad added last.</summary>
    /// <param name="list">Where; nowhere when there is no such list.</param>
    /// <param name="isNew">Whether it is new in the week, or stands as one because the list has no other part.</param>
    /// <param name="proof">The words that put it there, as markup.</param>
    public void List(AdList? list, bool isNew, byte[]? proof = null)
    {
        if (list is null)
        {
            return;
        }

        var (at, isOpen) = (_ads.Count - 1, _ads[^1].IsOpen);
        if (isNew)
        {
            list.New.Add(new ListedAd(at, proof));
            list.NewAndOpen += isOpen ? 1 : 0;
        }
        else if (isOpen)
        {
            list.Older.Add(at);
        }
    }

    private AdList? Of(ListKey key) => _ads.Count > 0 ? plan?.Of(key) : null;
}
