using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Host.Work;

/// <summary>Watches whether a trial comes from the first page of a list to the second. That it does not is no failure: the list may have one page only.</summary>
internal sealed class PortalTrialPaging(IPageReading reading, DiscoveryRules rules)
{
    private readonly Dictionary<Uri, HashSet<string>> _first = [];
    private readonly List<string> _warnings = [];

    /// <summary>What the user should look at, sentences.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    public void Note(PageVisit visit)
    {
        var entry = visit.Entry;
        if (entry.Kind is not (PageKind.Listing or PageKind.Json or PageKind.Feed) || visit is not { End: PageEnd.Read, Page: { } page })
        {
            return;
        }

        // A visit leaves out what was met before; here everything on the page counts.
        var whole = reading.Read(entry, page);
        var ads = whole.Ads.Select(ad => ad.Id.Key).Concat(whole.Found.Where(found => found.Kind == PageKind.Ad).Select(found => found.AdKey)).ToHashSet(StringComparer.Ordinal);
        if (ads.Count == 0)
        {
            return;
        }

        if (entry.Depth == 0)
        {
            _first[entry.Url] = ads;
            NoteNext(whole);
        }
        else if (entry is { Depth: 1, ListedIn: { } from } && _first.TryGetValue(from, out var first) && first.IsSupersetOf(ads))
        {
            _warnings.Add($"la página 2 ({entry.Url}) repite la 1: revise {Way}; así sólo se leerá la primera.");
        }
    }

    private string Way => rules switch
    {
        { NextLink.Length: > 0 } => "next_link",
        { LoadMore: not null } => "load_more",
        { PageNumbers: not null } => "page_parameter",
        _ => "json",
    };

    private void NoteNext(PageVisit first)
    {
        var next = first.Found.FirstOrDefault(found => found.Kind == first.Entry.Kind);
        if (rules.NextLink.Length > 0 && (next is null || next.Url == first.Entry.Url))
        {
            _warnings.Add(next is null
                ? "next_link no encontró nada en la primera página: si la lista tiene más páginas, no se leerán."
                : "next_link lleva de la primera página a ella misma: si la lista tiene más páginas, no se leerán.");
        }
        else if (next is null && rules.LoadMore is { Select.Length: > 0 })
        {
            _warnings.Add("load_more.select no encontró nada en la primera página: si la lista tiene más, no se leerá.");
        }
    }
}
