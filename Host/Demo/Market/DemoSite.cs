namespace DiCoDe.Host.Demo.Market;

/// <summary>The two demo portals.</summary>
internal enum DemoSite
{
    /// <summary>Pages drawn by the server, with JSON-LD.</summary>
    Anahuac,

    /// <summary>Pages drawn by a script in the browser.</summary>
    Volcanes,
}
