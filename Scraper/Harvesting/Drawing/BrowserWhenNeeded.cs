using System.Collections.Concurrent;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Sources;

namespace DiCoDe.Scraper.Harvesting.Drawing;

/// <summary>
/// Reads pages as they come, and once more as a browser draws them where an ad, its description or the whole list is missing and scripts may
/// bring it; the reading that says more counts. Learns with each kind of page whether that is worth it.
/// </summary>
internal sealed class BrowserWhenNeeded(IPageDrawer drawer, IPageSource pages)
{
    private readonly ConcurrentDictionary<PageKind, DrawingHabit> _habits = [];
    private readonly Lock _lock = new();
    private string _obstacle = drawer.CanDraw ? "" : ChromiumFinder.Remedy;
    private bool _isTold;

    public async ValueTask<Reading> ReadAsync(FrontierEntry entry, Page page, CancellationToken cancel)
    {
        var (readPlain, draw) = Begin(entry.Kind);
        var plain = readPlain || _obstacle.Length > 0 || !MayDraw(page) ? pages.Read(entry, page) : null;
        if (plain is not null && !Lacks(entry, plain))
        {
            Note(entry.Kind, habit => habit.NoteComplete());
            return Came(entry, page, plain);
        }

        if (!MayDraw(page))
        {
            return Came(entry, page, plain!);
        }

        if (_obstacle.Length > 0 || !draw)
        {
            return Came(entry, page, Tell(plain ?? pages.Read(entry, page)));
        }

        var outcome = await drawer.DrawAsync(page, cancel);
        if (outcome is not FetchOutcome.Fetched { Page: var drawn })
        {
            return Undrawn(entry, page, plain ?? pages.Read(entry, page), outcome);
        }

        var told = pages.Read(entry, drawn);
        var tellsMore = told.IsClosed || Worth(told).CompareTo(plain is null ? default : Worth(plain)) > 0;
        Note(entry.Kind, habit => habit.NoteDrawn(tellsMore));
        return tellsMore || plain is null ? Came(entry, drawn, told) : Came(entry, page, plain);
    }

    /// <summary>The page counts as it came; where it has no ad, it is also said why it was not drawn.</summary>
    private Reading Undrawn(FrontierEntry entry, Page page, PageFindings plain, FetchOutcome outcome)
    {
        if (outcome is FetchOutcome.Impossible { Reason: var obstacle })
        {
            _obstacle = obstacle;
            return Came(entry, page, Tell(plain));
        }

        Note(entry.Kind, habit => habit.NoteDrawn(toldMore: false));
        var reason = $"la página se quiso dibujar, sin éxito: {Reasons.Of(outcome)}";
        return Came(entry, page, plain.NoAds.Count > 0 ? plain with { NoAds = [.. plain.NoAds, reason] } : plain);
    }

    /// <summary>Says once in a harvest that a browser is missing.</summary>
    private PageFindings Tell(PageFindings plain)
    {
        lock (_lock)
        {
            if (_isTold || _obstacle.Length == 0)
            {
                return plain;
            }

            _isTold = true;
        }

        return plain with { NoAds = [.. plain.NoAds, $"a la página le falta lo que un programa dibujaría: {_obstacle}"] };
    }

    private (bool ReadPlain, bool Draw) Begin(PageKind kind)
    {
        lock (_lock)
        {
            return _habits.GetOrAdd(kind, _ => new DrawingHabit()).Next();
        }
    }

    private void Note(PageKind kind, Action<DrawingHabit> note)
    {
        lock (_lock)
        {
            note(_habits[kind]);
        }
    }

    private static Reading Came(FrontierEntry entry, Page page, PageFindings findings) => new(entry, page.FetchedAt, new FetchOutcome.Fetched(page), findings);

    /// <summary>Without a script a browser would show the same.</summary>
    private static bool MayDraw(Page page) => page.Body.Span.IndexOf("<script"u8) >= 0 || page.Body.Span.IndexOf("<SCRIPT"u8) >= 0;

    private static bool Lacks(FrontierEntry entry, PageFindings findings) => entry.Kind switch
    {
        PageKind.Ad => !findings.IsClosed && !findings.Ads.Any(ad => ad[AdField.Description].Length > 0),
        PageKind.Listing => findings.Ads.Count == 0 && findings.Found.All(found => found.Kind != PageKind.Ad),
        _ => false,
    };

    /// <summary>How much a reading says: ads before fields.</summary>
    private static (int Ads, int Fields) Worth(PageFindings findings) =>
        (findings.Ads.Count + findings.Found.Count(found => found.Kind == PageKind.Ad), findings.Ads.Sum(ad => ad.Fields.Count));
}
