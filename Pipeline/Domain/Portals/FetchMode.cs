namespace DiCoDe.Domain.Portals;

/// <summary>How a portal's pages are fetched.</summary>
public enum FetchMode
{
    /// <summary>Plain HTTP.</summary>
    Http,

    /// <summary>A headless browser, for pages that a script draws.</summary>
    Browser,

    /// <summary>Plain HTTP, and the browser for the pages that lack what a script would draw.</summary>
    Auto,
}
