namespace DiCoDe.Scraper.Fetching;

/// <summary>Which addresses belong to a portal: those of its own hosts and their subdomains, by http or https.</summary>
internal sealed class SiteScope(IEnumerable<Uri> own)
{
    private readonly (string Host, int Port)[] _hosts = [.. own.Select(url => (Root(url.IdnHost), PortOf(url))).Distinct()];

    public bool Contains(Uri url) => url.Scheme is "http" or "https" && Array.Exists(_hosts, host => host.Port == PortOf(url) && IsUnder(Root(url.IdnHost), host.Host));

    private static bool IsUnder(string host, string root) => host == root || host.EndsWith($".{root}", StringComparison.Ordinal);

    private static string Root(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..].ToLowerInvariant() : host.ToLowerInvariant();

    // A portal that moves from http to https stays the same portal.
    private static int PortOf(Uri url) => url.IsDefaultPort ? 0 : url.Port;
}
