using System.Runtime.InteropServices;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;

namespace DiCoDe.Stages.Counting;

/// <summary>Counts how the new ads of a week are spread over those who advertise.</summary>
internal sealed class EmployerCounter
{
    private const int Largest = 10;

    private static readonly EmployerKind[] Kinds = [EmployerKind.Named, EmployerKind.Agency];

    private readonly Dictionary<(EmployerKind Kind, string Key), int> _ads = [];

    /// <summary>Counts an ad that is new in the week; one that names nobody does not count.</summary>
    public void Add(CountedAd ad)
    {
        if (ad.EmployerKey.Length > 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_ads, (ad.EmployerKind, ad.EmployerKey), out _)++;
        }
    }

    /// <summary>Employers with a name, then agencies; a kind without any ad is left out.</summary>
    public IReadOnlyList<EmployerConcentration> Rows() =>
    [
        .. Kinds
            .Select(kind => (Kind: kind, Ads: RankedOf(kind).Select(one => one.Ads).ToList()))
            .Where(one => one.Ads.Count > 0)
            .Select(one => new EmployerConcentration(one.Kind, one.Ads.Count, one.Ads.Sum(), one.Ads.Take(Largest).Sum())),
    ];

    /// <summary>The ten of each kind with most ads; between equals the key decides, so that they are the same whatever the order of the ads.</summary>
    public IReadOnlySet<(EmployerKind Kind, string Key)> LargestOnes() => Kinds.SelectMany(kind => RankedOf(kind).Take(Largest).Select(one => (kind, one.Key))).ToHashSet();

    private IEnumerable<(string Key, int Ads)> RankedOf(EmployerKind kind) => _ads
        .Where(one => one.Key.Kind == kind)
        .OrderByDescending(one => one.Value)
        .ThenBy(one => one.Key.Key, StringComparer.Ordinal)
        .Select(one => (one.Key.Key, one.Value));
}
