using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Domain.Ads.Duplicates;

/// <summary>The duplicates among some ads. Nothing is dropped: whoever counts chooses the kinds.</summary>
public sealed class AdDuplicates
{
    private readonly Dictionary<AdId, DateOnly> _linked;

    /// <summary>Takes what was found.</summary>
    /// <param name="ads">How many ads were compared.</param>
    /// <param name="links">The links, each pair once.</param>
    /// <param name="firstOn">The first day of every ad that has a link.</param>
    public AdDuplicates(int ads, IReadOnlyList<DuplicateLink> links, IReadOnlyDictionary<AdId, DateOnly> firstOn)
    {
        Ads = ads;
        Links = links;
        _linked = new Dictionary<AdId, DateOnly>(firstOn);
    }

    /// <summary>How many ads were compared.</summary>
    public int Ads { get; }

    /// <summary>Every link, in order of the two ids.</summary>
    public IReadOnlyList<DuplicateLink> Links { get; }

    /// <summary>The vacancies behind the ads when links of these kinds count.</summary>
    public Vacancies By(DuplicateKinds kinds) => new(Ads, [.. Links.Where(link => kinds.HasFlag((DuplicateKinds)(1 << (int)link.Kind)))], _linked);
}
