using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Stages.Judging;

/// <summary>Holds a harvest against what is usual for its portal, so that a bad one cannot pass for a good one. Pure.</summary>
/// <remarks>What is usual is stated in the portal's file, or is the median of its own complete harvests: a median does not move with one bad night.</remarks>
public static class HarvestJudge
{
    /// <summary>With fewer complete harvests nothing is usual yet.</summary>
    public const int LeastHistory = 4;

    /// <summary>With fewer ads read a share says little about what is usual: small harvests are then taken together.</summary>
    private const int LeastAdsRead = 10;

    /// <summary>With fewer pools of so many ads nothing is usual yet.</summary>
    private const int LeastPools = 2;

    /// <summary>Less than this part of the usual number of ads is a fall that demand does not explain from one harvest to the next.</summary>
    private const double LeastPartOfUsual = 0.5;

    /// <summary>A field that this share of ads has is one the portal always states.</summary>
    private const double Usual = 0.5;

    /// <summary>Such a field must not lose more than this share of the ads.</summary>
    private const double MostFieldLoss = 0.3;

    /// <summary>What is wrong with a harvest, sentences for the operator; none when it is as usual.</summary>
    /// <param name="harvest">The harvest.</param>
    /// <param name="bands">What the portal's file states.</param>
    /// <param name="history">Earlier harvests of the portal; those that are not complete are left out.</param>
    public static IReadOnlyList<string> Judge(HarvestRecord harvest, HarvestBands bands, IReadOnlyList<HarvestRecord> history)
    {
        List<HarvestRecord> good = [.. history.Where(earlier => earlier.Run.State == RunState.Complete && earlier.Run.Id != harvest.Run.Id)];
        return [.. Ads(harvest, bands, good), .. Errors(harvest, bands), .. Fields(harvest, bands, good, history)];
    }

    private static IEnumerable<string> Ads(HarvestRecord harvest, HarvestBands bands, List<HarvestRecord> good)
    {
        var usual = good.Count >= LeastHistory ? Median(good.Select(earlier => (double)earlier.AdsSeen)) : 0;
        if (bands.LeastAds is { } least && harvest.AdsSeen < least)
        {
            yield return Say($"Sólo se vieron {harvest.AdsSeen:N0} anuncios; el archivo del portal espera al menos {least:N0} (bands.ads).");
        }
        else if (bands.LeastAds is null && harvest.AdsSeen < usual * LeastPartOfUsual)
        {
            yield return Say($"Sólo se vieron {harvest.AdsSeen:N0} anuncios; lo usual en este portal son {usual:N0}.");
        }

        if (harvest.AdsSeen > bands.MostAds)
        {
            yield return Say($"Se vieron {harvest.AdsSeen:N0} anuncios; el archivo del portal espera como mucho {bands.MostAds:N0} (bands.ads).");
        }
    }

    private static IEnumerable<string> Errors(HarvestRecord harvest, HarvestBands bands)
    {
        if (harvest.ErrorShare > bands.MostErrors)
        {
            yield return Say($"Falló {harvest.ErrorShare:P0} de las páginas ({harvest.Run.Counts.PagesMissed:N0} sin leer, {harvest.Run.Counts.NoAds:N0} sin anuncio); se admite {bands.MostErrors:P0} (bands.errors).");
        }
    }

    private static IEnumerable<string> Fields(HarvestRecord harvest, HarvestBands bands, List<HarvestRecord> good, IReadOnlyList<HarvestRecord> history)
    {
        if (harvest.AdsRead == 0)
        {
            yield break;
        }

        var now = WithSmallOnes(harvest, history);
        var usual = good.Count >= LeastHistory ? Together(good) : [];
        foreach (var field in Enum.GetValues<AdField>())
        {
            var fill = harvest.FillOf(field) ?? 0;
            var often = usual.Count >= LeastPools ? Median(usual.Select(pool => pool.Of(field))) : 0;
            if (bands.LeastFill.TryGetValue(field, out var least))
            {
                if (fill < least)
                {
                    yield return Say($"El campo «{field.Name()}» vino en {fill:P0} de los anuncios; el archivo del portal espera al menos {least:P0} (bands.fields).");
                }
            }
            else if (now.Ads >= LeastAdsRead && often >= Usual && often - now.Of(field) > MostFieldLoss)
            {
                yield return Say($"El campo «{field.Name()}» vino en {now.Of(field):P0} de los anuncios; lo usual en este portal es {often:P0}. Quizá cambió de diseño: dicode doctor.");
            }
        }
    }

    /// <summary>A small harvest, with the small ones just before it.</summary>
    private static FieldFill WithSmallOnes(HarvestRecord harvest, IReadOnlyList<HarvestRecord> history)
    {
        var pool = new FieldFill();
        foreach (var record in history.Where(earlier => earlier.Run.Id != harvest.Run.Id).Prepend(harvest))
        {
            if (pool.Ads >= LeastAdsRead || (pool.Ads > 0 && record.AdsRead >= LeastAdsRead))
            {
                break;
            }

            pool.Add(record.AdsRead, record.Filled);
        }

        return pool;
    }

    /// <summary>Harvests, the small ones with their neighbours, so that each pool has enough ads.</summary>
    private static List<FieldFill> Together(IEnumerable<HarvestRecord> records)
    {
        List<FieldFill> pools = [];
        foreach (var record in records)
        {
            if (pools is not [.., { Ads: < LeastAdsRead } last])
            {
                pools.Add(last = new FieldFill());
            }

            last.Add(record.AdsRead, record.Filled);
        }

        pools.RemoveAll(pool => pool.Ads < LeastAdsRead);
        return pools;
    }

    private static double Median(IEnumerable<double> values)
    {
        List<double> sorted = [.. values.Order()];
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static string Say(FormattableString sentence) => sentence.ToString(Spanish);

    /// <summary>Numbers as the rest of the operator's lines write them: 1,234 and 12 %.</summary>
    private static readonly NumberFormatInfo Spanish = new() { PercentPositivePattern = 0, PercentDecimalDigits = 0 };
}
