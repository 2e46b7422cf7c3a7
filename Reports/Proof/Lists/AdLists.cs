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

    /// <summary>The list of a row that has ads, or <see langword="null"/>.</summary>
    public AdList? Of(Dimension dimension, string key, string within = "") => _ads.Count > 0 ? plan?.Of(dimension, key, within) : null;

    /// <summary>The new ads of a row as a path in the report's folder, or "" when there are none.</summary>
    public string PathOf(Dimension dimension, string key, ReportLanguage language, string within = "") =>
        Of(dimension, key, within) is { New.Count: > 0 } list ? ProofFiles.PathOf(list.LinkIn(language), language) : "";

    /// <summary>The open ads of a row as a path in the report's folder, or "" when there are none.</summary>
    public string OpenPathOf(Dimension dimension, string key, ReportLanguage language, string within = "") =>
        Of(dimension, key, within) is { } list && list.NewAndOpen + list.Older.Count > 0 ? ProofFiles.PathOf(list.OpenLinkIn(language), language) : "";

    /// <summary>Where an ad stands, as a path in the report's folder, or "" when it does not.</summary>
    public string PathOf(AdId ad, ReportLanguage language) => _anchors.TryGetValue(ad, out var anchor) ? ProofFiles.PathOf(anchor, language) : "";

    /// <summary>What lists show of a new ad, as markup, but for the day; and the day.</summary>
    public (byte[] Row, DateOnly NewOn, bool IsOpen) RowOf(ListedAd listed) => (_ads[listed.Ad].Row, _ads[listed.Ad].NewOn, _ads[listed.Ad].IsOpen);

    /// <summary>What lists show of an older ad, as markup.</summary>
    public byte[] TitleOf(int ad) => _ads[ad].Title;

    /// <summary>Adds an ad.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="anchor">Where it stands, seen from the folder of ads.</param>
    /// <param name="row">What lists show of it when it is new.</param>
    /// <param name="title">What they show when it is not.</param>
    /// <param name="isOpen">Whether it was open in the week.</param>
    public void Add(ReportedAd ad, string anchor, byte[] row, byte[] title, bool isOpen)
    {
        _ads.Add((row, title, ad.NewOn, isOpen));
        _anchors.TryAdd(ad.Id, anchor);
    }

    /// <summary>Lists the ad added last.</summary>
    public void List(AdList? list, bool isNew, byte[]? proof = null)
    {
        var (at, isOpen) = (_ads.Count - 1, _ads[^1].IsOpen);
        if (list is null)
        {
            return;
        }

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
}
