using DiCoDe.Domain.Ads.Duplicates;

namespace DiCoDe.Stages.Intake.Duplicates.Sketches;

/// <summary>The sketches of all ads, in an order that brings together what is alike: employer, place, wording, day, id.</summary>
internal static class SketchBook
{
    /// <summary>Reads ads as they come and keeps only their sketches. The order of the ads does not matter.</summary>
    public static Sketch[] Read(IEnumerable<ComparedAd> ads)
    {
        var sketcher = new Sketcher();
        List<Sketch> sketches = [];
        foreach (var ad in ads)
        {
            sketches.Add(sketcher.Read(ad));
        }

        return Ordered(sketches, sketcher.Places);
    }

    /// <summary>The same of ads that come one after the other.</summary>
    public static async Task<Sketch[]> ReadAsync(IAsyncEnumerable<ComparedAd> ads, CancellationToken cancel)
    {
        var sketcher = new Sketcher();
        List<Sketch> sketches = [];
        await foreach (var ad in ads.WithCancellation(cancel))
        {
            sketches.Add(sketcher.Read(ad));
        }

        return Ordered(sketches, sketcher.Places);
    }

    private static Sketch[] Ordered(List<Sketch> sketches, PlaceWords places)
    {
        var kept = Array.ConvertAll(WithoutRepeatedIds(sketches), places.Part);
        var words = new Tally(kept.Sum(sketch => (long)sketch.Words.Length));
        var runs = new Tally(kept.Sum(sketch => (long)sketch.Runs.Length));
        foreach (var sketch in kept)
        {
            words.Add(sketch.Words);
            runs.Add(sketch.Runs);
        }

        foreach (var sketch in kept)
        {
            words.Number(sketch.Words);
            words.Number(sketch.Title);
            runs.Number(sketch.Runs);
        }

        return kept;
    }

    private static Sketch[] WithoutRepeatedIds(List<Sketch> sketches)
    {
        sketches.Sort(static (one, other) => AdIdOrder.Ordinal.Compare(one.Id, other.Id) is not 0 and var ids ? ids : Alike(one, other));
        List<Sketch> kept = new(sketches.Count);
        foreach (var sketch in sketches)
        {
            if (kept.Count == 0 || kept[^1].Id != sketch.Id)
            {
                kept.Add(sketch);
            }
        }

        kept.Sort(static (one, other) => Alike(one, other) is not 0 and var alike ? alike : AdIdOrder.Ordinal.Compare(one.Id, other.Id));
        return [.. kept];
    }

    private static int Alike(Sketch one, Sketch other)
    {
        var order = one.Employer.Hash.CompareTo(other.Employer.Hash);
        order = order == 0 ? one.Place.Region.CompareTo(other.Place.Region) : order;
        order = order == 0 ? one.Place.Municipality.CompareTo(other.Place.Municipality) : order;
        order = order == 0 ? one.Wording.CompareTo(other.Wording) : order;
        order = order == 0 ? one.FirstOn.CompareTo(other.FirstOn) : order;
        return order == 0 ? one.LastOn.CompareTo(other.LastOn) : order;
    }
}
