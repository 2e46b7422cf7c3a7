using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Stages.Intake.Duplicates.Pairs;
using DiCoDe.Stages.Intake.Duplicates.Sketches;

namespace DiCoDe.Stages.Intake.Duplicates;

/// <summary>Finds the duplicates among ads of any number of portals.</summary>
/// <remarks>Four steps: each ad becomes a sketch, blocks give pairs worth comparing, a pair is compared and scored, and a pair that is accepted gets its kind.
/// Ads are read once, as they come, and only their sketches are kept. The same ads give the same links in whatever order they come.
/// A score depends on the other ads only through how rare their words are.</remarks>
internal static class DuplicateFinder
{
    /// <summary>The duplicates among the ads.</summary>
    public static AdDuplicates Find(IEnumerable<ComparedAd> ads) => Among(SketchBook.Read(ads));

    /// <summary>The duplicates among ads that come one after the other.</summary>
    public static async Task<AdDuplicates> FindAsync(IAsyncEnumerable<ComparedAd> ads, CancellationToken cancel) => Among(await SketchBook.ReadAsync(ads, cancel));

    private static AdDuplicates Among(Sketch[] sketches)
    {
        List<DuplicateLink> links = [];
        Dictionary<AdId, DateOnly> firstOn = [];
        foreach (var (first, second) in Candidates.Of(sketches))
        {
            if (Link(sketches[first], sketches[second]) is { } link)
            {
                links.Add(link);
                firstOn[sketches[first].Id] = sketches[first].FirstOn;
                firstOn[sketches[second].Id] = sketches[second].FirstOn;
            }
        }

        links.Sort(DuplicateLink.ByIds);
        return new AdDuplicates(sketches.Length, links, firstOn);
    }

    private static DuplicateLink? Link(Sketch one, Sketch other)
    {
        if (!PairComparison.IsInWindow(one, other))
        {
            return null;
        }

        var evidence = PairComparison.Compare(one, other);
        var score = PairScore.Of(evidence);
        if (score < PairScore.Threshold)
        {
            return null;
        }

        var (first, second) = AdIdOrder.Ordinal.Compare(one.Id, other.Id) < 0 ? (one.Id, other.Id) : (other.Id, one.Id);
        evidence = evidence with { Score = score };
        return new DuplicateLink(first, second, KindRule.Of(evidence), evidence);
    }
}
