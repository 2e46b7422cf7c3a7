namespace DiCoDe.Domain.Harvesting;

/// <summary>What one harvest is told besides the portal's definition.</summary>
public sealed record HarvestPlan
{
    /// <summary>A harvest that knows nothing of earlier ones.</summary>
    public static HarvestPlan Fresh { get; } = new();

    /// <summary>What earlier harvests left behind; <see langword="null"/> when nothing is to be remembered.</summary>
    public IHarvestMemory? Memory { get; init; }

    /// <summary>Whether every page is read again, whatever is remembered of it (<c>harvest --full</c>).</summary>
    public bool IsFull { get; init; }

    /// <summary>Names what the definition says about finding and reading ads; another text, another reading. "" when nothing is remembered.</summary>
    public string Definition { get; init; } = "";

    /// <summary>The entries that an interrupted harvest left to be read, in order.</summary>
    public IReadOnlyList<FrontierEntry> Waiting { get; init; } = [];

    /// <summary>The addresses that an interrupted harvest has dealt with.</summary>
    public IReadOnlyList<Uri> Done { get; init; } = [];

    /// <summary>Whether an interrupted harvest missed pages, or met some without the ads they should show: what it did not see may have stood on these.</summary>
    public bool HasGaps { get; init; }

    /// <summary>When the last complete harvest began: what an address with <c>{since}</c> asks for; <see langword="null"/> when there was none.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Pages of the portal that were asked for today already, by whatever harvest: they count against its daily budget.</summary>
    public int PagesToday { get; init; }

    /// <summary>Whether the second page of a list is read before the ads of the first, to see early that the list goes on (<c>portals check</c>).</summary>
    public bool TriesPaging { get; init; }

    /// <summary>Stand in for the network, which then stays off; and what was asked for then is asked for again.</summary>
    public IKeptPages? Pages { get; init; }
}
