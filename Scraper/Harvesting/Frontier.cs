using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>The pages still to be read, each address once. The ads of a listing come before its next page, so that few wait at a time.</summary>
internal sealed class Frontier(bool takesSecondPageFirst = false)
{
    private readonly Queue<FrontierEntry> _ads = [];
    private readonly Queue<FrontierEntry> _listings = [];

    private FrontierEntry? _secondPage;
    private bool _hadSecondPage;

    /// <summary>Hashes of addresses, 128 bits each: the addresses of a country's portal would take several times the memory.</summary>
    private readonly HashSet<UInt128> _known = [];

    /// <summary>Notes that a page needs no reading (any more).</summary>
    public void NoteDone(Uri url) => _known.Add(HashOf(url));

    public bool Knows(Uri url) => _known.Contains(HashOf(url));

    /// <summary>Adds a page; <see langword="false"/> when its address was there before.</summary>
    public bool TryAdd(FrontierEntry entry)
    {
        if (!_known.Add(HashOf(entry.Url)))
        {
            return false;
        }

        if (takesSecondPageFirst && !_hadSecondPage && entry is { Kind: not PageKind.Ad, Depth: 1 })
        {
            (_secondPage, _hadSecondPage) = (entry, true);
            return true;
        }

        (entry.Kind == PageKind.Ad ? _ads : _listings).Enqueue(entry);
        return true;
    }

    public bool TryTake(out FrontierEntry entry)
    {
        if (_secondPage is null)
        {
            return _ads.TryDequeue(out entry!) || _listings.TryDequeue(out entry!);
        }

        (entry, _secondPage) = (_secondPage, null);
        return true;
    }

    private static UInt128 HashOf(Uri url) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(url.AbsoluteUri)));
}
