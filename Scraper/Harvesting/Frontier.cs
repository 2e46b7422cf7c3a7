using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>The pages still to be read, each address once. The ads of a listing come before its next page, so that few wait at a time.</summary>
internal sealed class Frontier
{
    private readonly Queue<FrontierEntry> _ads = [];
    private readonly Queue<FrontierEntry> _listings = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Notes that a page needs no reading (any more).</summary>
    public void NoteDone(Uri url) => _known.Add(url.AbsoluteUri);

    public bool Knows(Uri url) => _known.Contains(url.AbsoluteUri);

    /// <summary>Adds a page; <see langword="false"/> when its address was there before.</summary>
    public bool TryAdd(FrontierEntry entry)
    {
        if (!_known.Add(entry.Url.AbsoluteUri))
        {
            return false;
        }

        (entry.Kind == PageKind.Ad ? _ads : _listings).Enqueue(entry);
        return true;
    }

    public bool TryTake(out FrontierEntry entry) => _ads.TryDequeue(out entry!) || _listings.TryDequeue(out entry!);
}
