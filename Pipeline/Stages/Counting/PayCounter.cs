using System.Runtime.InteropServices;

using DiCoDe.Domain.Demand;

namespace DiCoDe.Stages.Counting;

/// <summary>Gathers the monthly pay of the open ads of a week.</summary>
internal sealed class PayCounter
{
    private readonly Dictionary<(Dimension Dimension, string Key), int> _ads = [];
    private readonly Dictionary<(Dimension Dimension, string Key, string Currency), List<double>> _amounts = [];

    /// <summary>Counts an ad that is open in the week.</summary>
    public void Add(CountedAd ad)
    {
        Add(Dimension.Total, "", ad);
        Add(Dimension.Occupation, ad.Occupation.IsNone ? "" : ad.Occupation.Value, ad);
        Add(Dimension.Place, PlaceKeys.RegionOf(ad.Place), ad);
    }

    /// <summary>The rows: by dimension, then key and currency (ordinal).</summary>
    public IReadOnlyList<PayRow> Rows() =>
    [
        .. _amounts
            .OrderBy(group => group.Key.Dimension)
            .ThenBy(group => group.Key.Key, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Currency, StringComparer.Ordinal)
            .Select(group => RowOf(group.Key, group.Value)),
    ];

    private void Add(Dimension dimension, string key, CountedAd ad)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_ads, (dimension, key), out _)++;
        var terms = ad.Terms;
        if (terms.MonthAmount is { } amount)
        {
            ref var amounts = ref CollectionsMarshal.GetValueRefOrAddDefault(_amounts, (dimension, key, terms.Currency), out _);
            (amounts ??= []).Add(amount);
        }
    }

    private PayRow RowOf((Dimension Dimension, string Key, string Currency) key, List<double> amounts)
    {
        amounts.Sort();
        return new PayRow(
            key.Dimension, key.Key, key.Currency, _ads[(key.Dimension, key.Key)], amounts.Count,
            Quantile(amounts, 0.25), Quantile(amounts, 0.5), Quantile(amounts, 0.75));
    }

    private static double Quantile(List<double> sorted, double part)
    {
        var at = part * (sorted.Count - 1);
        var below = (int)at;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
