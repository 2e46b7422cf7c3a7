namespace DiCoDe.Domain.Portals.Finding;

/// <summary>How a portal numbers the pages of a list: 1, 2, 3… or, by the ads that stand before, 0, 100, 200…</summary>
public sealed record PageNumbers
{
    /// <summary>The address of every further page, with <c>{page}</c> where its number goes; "" when only a parameter of the start address changes.</summary>
    public string Address { get; init; } = "";

    /// <summary>The parameter of the address that takes the number; "" when the number stands as <c>{page}</c> in a body or in <see cref="LoadMoreRules.Address"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The number of the start page, whether its address says it or not. Default 1.</summary>
    public int First { get; init; } = 1;

    /// <summary>What is added from page to page, at least 1. Default 1.</summary>
    public int Step { get; init; } = 1;

    /// <summary>How many ads a full page has: a page with fewer is the last one, and the total counts by it. 0 when that is not known.</summary>
    public int Size { get; init; }

    /// <summary>The number of the last page that is read; <see langword="null"/> reads as long as there are ads.</summary>
    public int? Last { get; init; }
}
