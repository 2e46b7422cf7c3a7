using System.Runtime.InteropServices;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Proof;

/// <summary>Which ads each number counts. Filled while the ads pass by; kept are a few lines of each ad and the sentence of each mention, not the texts.</summary>
internal sealed class AdLists
{
    private readonly Dictionary<(Dimension Dimension, string Key), List<ListedAd>> _lists = [];
    private readonly List<byte[]> _heads = [];
    private readonly Dictionary<AdId, string> _anchors = [];

    /// <summary>A report without ads.</summary>
    public static AdLists None { get; } = new();

    /// <summary>How many ads there are.</summary>
    public int Count => _heads.Count;

    /// <summary>The lists: by dimension, then key (ordinal).</summary>
    public IEnumerable<(Dimension Dimension, string Key)> All => _lists.Keys.OrderBy(list => list.Dimension).ThenBy(list => list.Key, StringComparer.Ordinal);

    /// <summary>The ads of a list, in the order of the report.</summary>
    public IReadOnlyList<ListedAd> Of(Dimension dimension, string key) => _lists.GetValueOrDefault((dimension, key), []);

    /// <summary>What every list shows of an ad, as markup.</summary>
    public byte[] HeadOf(ListedAd listed) => _heads[listed.Ad];

    /// <summary>The first page of a list as a path in the report's folder, or "" when there is no such list.</summary>
    public string PathOf(Dimension dimension, string key) =>
        _lists.ContainsKey((dimension, key)) ? ProofFiles.PathOf(ProofFiles.List(dimension, key)) : "";

    /// <summary>Where an ad stands, as a path in the report's folder, or "" when it does not.</summary>
    public string PathOf(AdId ad) => _anchors.GetValueOrDefault(ad, "");

    /// <summary>Adds an ad; it is then listed under its keys.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="path">Where it stands, as a path in the report's folder.</param>
    /// <param name="head">What lists show of it.</param>
    public void Add(AdId ad, string path, byte[] head)
    {
        _heads.Add(head);
        _anchors.TryAdd(ad, path);
    }

    /// <summary>Lists the ad added last.</summary>
    public void List(Dimension dimension, string key, byte[]? proof = null)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, (dimension, key), out _);
        (list ??= []).Add(new ListedAd(_heads.Count - 1, proof));
    }
}
