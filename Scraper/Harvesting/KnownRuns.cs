using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>Counts known ads in a row, along the pages of each list.</summary>
/// <param name="most">So many are enough; 0 for no end.</param>
internal sealed class KnownRuns(int most)
{
    private readonly Dictionary<Uri, int> _runs = [];

    /// <summary>Notes a page of a list, and says whether its list need not be followed further.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ads">The ads it shows.</param>
    /// <param name="found">The pages it names, weighed.</param>
    /// <param name="recollection">Knows the ads of earlier harvests.</param>
    /// <param name="cancel">Stops.</param>
    public async ValueTask<bool> AreEnoughAsync(
        FrontierEntry page, IReadOnlyList<ScrapedAd> ads, IReadOnlyList<Weighed> found, Recollection recollection, CancellationToken cancel)
    {
        if (most == 0 || page.Kind == PageKind.Ad)
        {
            return false;
        }

        var shown = await recollection.WeighAsync([.. ads.Select(ad => new FrontierEntry(AddressOf(ad, page), PageKind.Ad) { AdKey = ad.Id.Key })], cancel);
        var run = page.ListedIn is { } before ? _runs.GetValueOrDefault(before) : 0;
        foreach (var ad in shown.Concat(found.Where(next => next.Entry.Kind == PageKind.Ad)).TakeWhile(_ => run < most))
        {
            run = ad.Entry.IsKnown ? run + 1 : 0;
        }

        _runs[page.Url] = run;
        return run >= most;
    }

    private static Uri AddressOf(ScrapedAd ad, FrontierEntry page) => Uri.TryCreate(ad[AdField.Url], UriKind.Absolute, out var own) ? own : page.Url;
}
